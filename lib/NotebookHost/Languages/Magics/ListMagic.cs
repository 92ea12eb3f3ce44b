using System.CommandLine;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary><c>#!lsmagic</c>: what a cell can begin a line with.</summary>
internal sealed class ListMagic(PageOutput page, MagicSet magics) : IMagic
{
    /// <inheritdoc/>
    public Command Command { get; } = new("lsmagic", "Lists the languages and what the host does.");

    /// <inheritdoc/>
    public Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation)
    {
        page.ShowTable(["", "what it does"],
        [
            .. LanguageNames.All.Select(language => new[] { $"#!{language}", $"What follows is {LanguageNames.Display(language)}." }),
            .. magics.All.Select(magic => new[] { MagicSet.Usage(magic.Command)["It is written: ".Length..], magic.Command.Description ?? "" }),
        ]);
        return Task.FromResult<PartFailure?>(null);
    }
}
