namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

internal static class CellPaths
{
    /// <summary>A cell has a name such as <c>cell 3 (id loop)</c> rather than a path; a loaded file has a full path.</summary>
    public static string Combine(string path, string? baseFilePath, string directory) =>
        Path.GetFullPath(path, Path.IsPathFullyQualified(baseFilePath ?? string.Empty) ? Path.GetDirectoryName(baseFilePath)! : directory);
}
