namespace Microsoft.DotNet.Interactive.Commands;

public class ImportDocument(string filePath, string? targetKernelName = null) : KernelCommand(targetKernelName)
{
    public string FilePath { get; } = filePath;
}
