using LossLab.NotebookHost.Kernel.Worker;
using LossLab.NotebookHost.Languages.Page;
using LossLab.NotebookHost.Languages.Parsing;
using LossLab.NotebookHost.Languages.Sharing;
using Microsoft.DotNet.Interactive;

namespace LossLab.NotebookHost.Languages;

/// <summary>A language that the reader's page runs, or shows: HTML, JavaScript, Markdown, Mermaid.</summary>
/// <param name="kernel">The kernels of the worker.</param>
/// <param name="name">The language's name.</param>
/// <param name="values">What is shared with its cells; null if they cannot use values.</param>
internal sealed class PageLanguage(CompositeKernel kernel, string name, PageValues? values) : ILanguage
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public async Task<PartFailure?> RunAsync(CodePart part, string? file, CancellationToken cancellation) =>
        PartFailure.Of(await kernel.SendAsync(new RunCode(name, part.Text, part.Line, file), cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public Task<SharedValue> GetAsync(string variable, CancellationToken cancellation) => values?.Find(variable) is { } value
        ? Task.FromResult(value)
        : throw new CellException($"{LanguageNames.Display(name)} runs in the reader's page: its values cannot be shared with other languages");

    /// <inheritdoc/>
    public Task SetAsync(string variable, SharedValue value, CancellationToken cancellation)
    {
        if (values is null)
            throw new CellException($"{LanguageNames.Display(name)} has no variables; share the value with JavaScript or HTML");
        values.Set(variable, value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Variable>> VariablesAsync(CancellationToken cancellation) => Task.FromResult<IReadOnlyList<Variable>>(
        [.. (values?.All ?? []).Select(entry => new Variable(entry.Key, "shared", entry.Value))]);
}
