namespace Microsoft.DotNet.Interactive.Documents.Jupyter;

internal static class LanguageNames
{
    public static string ToKernelName(string? language) => language switch
    {
        null or "C#" or "c#" => "csharp",
        "F#" or "f#" => "fsharp",
        "PowerShell" => "pwsh",
        _ => language,
    };

    public static string ToLanguage(string kernelName) => kernelName switch
    {
        "csharp" => "C#",
        "fsharp" => "F#",
        "pwsh" => "PowerShell",
        _ => kernelName,
    };
}
