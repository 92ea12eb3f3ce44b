using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.NotebookHost.Languages;

/// <summary>Why a part of a cell failed.</summary>
/// <param name="Exception">What it threw, if anything.</param>
/// <param name="Message">What the kernel says.</param>
internal sealed record PartFailure(Exception? Exception, string Message)
{
    /// <summary>That of a command; null if it succeeded.</summary>
    public static PartFailure? Of(KernelCommandResult result) =>
        result.Events.OfType<CommandFailed>().LastOrDefault() is { } failed ? new PartFailure(failed.Exception, failed.Message) : null;
}
