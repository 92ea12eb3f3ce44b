using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

public class CompleteCodeSubmissionReceived(SubmitCode submitCode) : KernelEvent(submitCode)
{
    public string Code { get; } = submitCode.Code;
}
