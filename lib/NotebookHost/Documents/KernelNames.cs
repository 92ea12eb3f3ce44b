namespace LossLab.NotebookHost.Documents;

/// <summary>The kernels that cells name, and what people call their languages.</summary>
internal static class KernelNames
{
    /// <summary>The kernel of cells that name none.</summary>
    public const string CSharp = "csharp";

    /// <summary>The kernel of text cells in files that have no other kind of cell.</summary>
    public const string Markdown = "markdown";

    private static readonly (string Kernel, string Language, string[] Aliases)[] Known =
    [
        (CSharp, "C#", ["C#", "c#", "cs"]),
        ("fsharp", "F#", ["F#", "f#", "fs"]),
        ("pwsh", "PowerShell", ["powershell"]),
        ("html", "HTML", []),
        ("javascript", "JavaScript", ["js"]),
        (Markdown, "Markdown", ["md"]),
        ("mermaid", "Mermaid", []),
        ("http", "HTTP", []),
        ("sql", "SQL", []),
        ("kql", "KQL", []),
        ("value", "value", []),
    ];

    /// <summary>The kernel of a name or an alias; null for other names.</summary>
    public static string? Find(string name) => Known.FirstOrDefault(known => known.Kernel == name || known.Aliases.Contains(name)).Kernel;

    /// <summary>What people call a kernel's language; a name that is not known stands for itself.</summary>
    public static string Describe(string kernel) =>
        Find(kernel) is { } known ? Known.First(entry => entry.Kernel == known).Language : kernel;
}
