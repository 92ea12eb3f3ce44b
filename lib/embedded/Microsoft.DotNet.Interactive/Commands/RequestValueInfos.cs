namespace Microsoft.DotNet.Interactive.Commands;

public class RequestValueInfos(string? targetKernelName = null, string mimeType = "text/plain+summary") : KernelCommand(targetKernelName)
{
    public string MimeType { get; } = mimeType;
}
