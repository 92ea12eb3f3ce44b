namespace LossLab.NotebookHost.Languages;

/// <summary>The languages of a notebook, and the names that cells call them by.</summary>
internal static class LanguageNames
{
    /// <summary>C#, the language of cells that name none.</summary>
    public const string CSharp = "csharp";

    /// <summary>Text, which files without other kinds of cells hold as a language.</summary>
    public const string Markdown = "markdown";

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csharp"] = CSharp,
        ["c#"] = CSharp,
        ["fsharp"] = "fsharp",
        ["f#"] = "fsharp",
        ["pwsh"] = "pwsh",
        ["powershell"] = "pwsh",
        ["http"] = "http",
        ["html"] = "html",
        ["javascript"] = "javascript",
        ["js"] = "javascript",
        ["markdown"] = "markdown",
        ["md"] = "markdown",
        ["mermaid"] = "mermaid",
        ["value"] = "value",
    };

    /// <summary>All languages, by their own names.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Names.Values.Distinct()];

    /// <summary>The language that a cell means; null if there is none of the name.</summary>
    public static string? Find(string name) => Names.GetValueOrDefault(name);

    /// <summary>What people call a language.</summary>
    public static string Display(string language) => language switch
    {
        CSharp => "C#",
        "fsharp" => "F#",
        "pwsh" => "PowerShell",
        "http" => "HTTP",
        "html" => "HTML",
        "javascript" => "JavaScript",
        "markdown" => "Markdown",
        "mermaid" => "Mermaid",
        _ => language,
    };
}
