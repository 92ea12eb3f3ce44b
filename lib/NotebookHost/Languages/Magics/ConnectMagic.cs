using System.CommandLine;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary><c>#!connect</c>: kernels outside of the notebook are not supported.</summary>
internal sealed class ConnectMagic : IMagic
{
    /// <summary>Takes any options, for one answer to all.</summary>
    public ConnectMagic() => Command = new Command("connect", "Not supported: kernels outside of the notebook.")
    {
        TreatUnmatchedTokensAsErrors = false,
    };

    /// <inheritdoc/>
    public Command Command { get; }

    /// <inheritdoc/>
    public Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation) =>
        throw new CellException($"'{call.Part.Text}' is not supported: this host runs {string.Join(", ", LanguageNames.All.Select(LanguageNames.Display))} "
            + "and connects to no other kernel, database or machine", call.Part.Line + 1);
}
