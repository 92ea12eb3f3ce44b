namespace Microsoft.DotNet.Interactive.Commands;

public abstract class LanguageServiceCommand : KernelCommand
{
    private protected LanguageServiceCommand(string code, LinePosition linePosition, string? targetKernelName)
        : base(targetKernelName)
    {
        Code = code;
        LinePosition = linePosition;
    }

    public string Code { get; set; }

    public LinePosition LinePosition { get; set; }
}
