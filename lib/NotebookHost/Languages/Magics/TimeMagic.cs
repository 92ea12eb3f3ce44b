using System.CommandLine;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary><c>#!time</c>: how long the rest of the cell takes.</summary>
internal sealed class TimeMagic : IMagic
{
    /// <inheritdoc/>
    public Command Command { get; } = new("time", "Shows how long the rest of the cell takes.");

    /// <inheritdoc/>
    public Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation)
    {
        call.Interpreter.StartClock();
        return Task.FromResult<PartFailure?>(null);
    }
}
