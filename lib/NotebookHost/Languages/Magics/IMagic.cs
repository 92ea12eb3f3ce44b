using System.CommandLine;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary>Something that a cell asks of the host by <c>#!name</c>.</summary>
internal interface IMagic
{
    /// <summary>Its name, what it does, and its options.</summary>
    Command Command { get; }

    /// <summary>Does it.</summary>
    /// <param name="arguments">Its options, which are right as far as <see cref="Command"/> can tell.</param>
    /// <param name="call">Where it stands.</param>
    /// <param name="cancellation">Ends when the cell is interrupted.</param>
    /// <returns>Null, or why a cell that it ran failed.</returns>
    /// <exception cref="CellException">It cannot be done.</exception>
    Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation);
}
