namespace Microsoft.DotNet.Interactive.Commands;

public class RequestKernelInfo(string? targetKernelName = null) : KernelCommand(targetKernelName);
