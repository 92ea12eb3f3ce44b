using Microsoft.CodeAnalysis;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>Finds <c>#load</c>ed files: relative to the file that loads them, in a cell to the kernel's directory.</summary>
internal sealed class CellSourceResolver(string directory) : SourceFileResolver([], directory)
{
    public override string? ResolveReference(string path, string? baseFilePath)
    {
        var file = CellPaths.Combine(path, baseFilePath, BaseDirectory!);
        return File.Exists(file) ? file : null;
    }

    /// <summary>Keeps the names of cells as they are; they are not files.</summary>
    public override string? NormalizePath(string path, string? baseFilePath) =>
        Path.IsPathFullyQualified(path) ? base.NormalizePath(path, baseFilePath) : path;
}
