namespace Microsoft.DotNet.Interactive.Commands;

public class SubmitCode(string code, string? targetKernelName = null) : KernelCommand(targetKernelName)
{
    public string Code { get; } = code;

    public IDictionary<string, string> Parameters { get; set; } = new Dictionary<string, string>();

    /// <summary>Set on a part of a submission that was split: it is not split again.</summary>
    internal bool IsPart { get; init; }

    /// <summary>Where a part starts in the submission, from 0: error positions are those of the submission.</summary>
    internal int FirstLine { get; init; }

    public override string ToString() => $"{nameof(SubmitCode)}: {Shorten(Code)}";
}
