using System.CommandLine;

namespace LossLab.NotebookHost.Languages.Magics;

/// <summary><c>#!who</c> and <c>#!whos</c>: the variables of the language around it.</summary>
internal sealed class WhoMagic(PageOutput page, string name, bool detailed) : IMagic
{
    /// <inheritdoc/>
    public Command Command { get; } = new(name, detailed ? "Lists the variables with types and values." : "Lists the names of the variables.");

    /// <inheritdoc/>
    public async Task<PartFailure?> RunAsync(ParseResult arguments, MagicCall call, CancellationToken cancellation)
    {
        var variables = await call.Languages[call.Language].VariablesAsync(cancellation).ConfigureAwait(false);
        if (detailed)
            page.ShowTable(["name", "type", "value"], [.. variables.Select(variable => new[] { variable.Name, variable.Type, variable.Value })]);
        else
            page.ShowTable(["name"], [.. variables.Select(variable => new[] { variable.Name })]);
        return null;
    }
}
