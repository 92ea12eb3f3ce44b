using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

public class SignatureHelpProduced(RequestSignatureHelp command, IReadOnlyList<SignatureInformation> signatures, int activeSignatureIndex, int activeParameterIndex) : KernelEvent(command)
{
    public IReadOnlyList<SignatureInformation> Signatures { get; } = signatures;

    public int ActiveSignatureIndex { get; } = activeSignatureIndex;

    public int ActiveParameterIndex { get; } = activeParameterIndex;

    public static SignatureHelpProduced Empty(RequestSignatureHelp command) => new(command, [], 0, 0);
}
