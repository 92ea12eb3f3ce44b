using LossLab.NotebookHost.Languages.Parsing;
using LossLab.NotebookHost.Languages.Sharing;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Languages;

/// <summary><c>#!value --name NAME</c>: texts, from the cell, a file or an address, by the published kernel for them.</summary>
internal sealed class ValueLanguage(CompositeKernel kernel) : ILanguage
{
    /// <inheritdoc/>
    public string Name => "value";

    /// <inheritdoc/>
    public async Task<PartFailure?> RunAsync(CodePart part, string? file, CancellationToken cancellation) =>
        PartFailure.Of(await kernel.SendAsync(new SubmitCode(part.Text, Name), cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public async Task<SharedValue> GetAsync(string name, CancellationToken cancellation)
    {
        var result = await kernel.SendAsync(new RequestValue(name, PlainTextFormatter.MimeType, Name), cancellation).ConfigureAwait(false);
        return result.Events.OfType<ValueProduced>().FirstOrDefault() is { } produced
            ? SharedValue.Of(produced.FormattedValue.Value)
            : throw new CellException($"there is no '#!value --name {name}'");
    }

    /// <inheritdoc/>
    public async Task SetAsync(string name, SharedValue value, CancellationToken cancellation)
    {
        var text = value.Type is ScalarType ? value.Content!.ToString() : value.Content?.ToJsonString() ?? "";
        await kernel.SendAsync(new SendValue(name, text, new FormattedValue(PlainTextFormatter.MimeType, text), Name), cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Variable>> VariablesAsync(CancellationToken cancellation)
    {
        var result = await kernel.SendAsync(new RequestValueInfos(Name), cancellation).ConfigureAwait(false);
        return [.. Variable.Of(result)];
    }
}
