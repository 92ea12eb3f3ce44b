namespace Microsoft.DotNet.Interactive.Commands;

public class RequestHoverText(string code, LinePosition linePosition, string? targetKernelName = null) : LanguageServiceCommand(code, linePosition, targetKernelName);
