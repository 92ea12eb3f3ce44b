using System.Text.Json;
using LossLab.NotebookHost.Languages.Parsing;
using LossLab.NotebookHost.Languages.Sharing;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Connection;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Languages.Tool;

/// <summary>A language that the tool of .NET Interactive runs.</summary>
/// <param name="name">The language.</param>
/// <param name="connection">The tool.</param>
/// <param name="sharing">How its variables are read and made.</param>
/// <param name="events">Where its cells' outputs go.</param>
internal sealed class ToolLanguage(string name, ToolConnection connection, IToolSharing sharing, IObserver<KernelEvent> events) : ILanguage
{
    // In which start of the tool the language has been prepared for sharing.
    private int _prepared;

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public async Task<PartFailure?> RunAsync(CodePart part, string? file, CancellationToken cancellation)
    {
        var kernel = await connection.ConnectAsync(name, cancellation).ConfigureAwait(false);
        using var shown = kernel.KernelEvents.Subscribe(events);
        // Blank lines, so that positions are those of the cell.
        var text = new string('\n', part.Line) + part.Text;
        var failure = PartFailure.Of(await connection.WaitAsync(kernel.SendAsync(new SubmitCode(text, name), cancellation), cancellation).ConfigureAwait(false));
        // That is all that PowerShell says of its own "throw".
        return failure?.Message.StartsWith("Command failed: ", StringComparison.Ordinal) == true
            ? failure with { Message = $"{LanguageNames.Display(name)} stopped with an error, which its output shows" }
            : failure;
    }

    /// <inheritdoc/>
    public async Task<SharedValue> GetAsync(string variable, CancellationToken cancellation)
    {
        var kernel = await PrepareAsync(cancellation).ConfigureAwait(false);
        if (await SubmitAsync(kernel, sharing.Describe(variable), cancellation).ConfigureAwait(false) is not null)
            throw NoVariable(variable);
        var request = new RequestValue(ToolSharing.Passed, JsonFormatter.MimeType, name);
        var result = await connection.WaitAsync(kernel.SendAsync(request, cancellation), cancellation).ConfigureAwait(false);
        var json = result.Events.OfType<ValueProduced>().FirstOrDefault()?.FormattedValue.Value
            ?? throw new CellException($"{LanguageNames.Display(name)} did not hand over '{variable}'");
        var text = JsonSerializer.Deserialize<string>(json)!;
        return text == ToolSharing.Missing ? throw NoVariable(variable) : SharedValue.Parse(text);
    }

    /// <inheritdoc/>
    public async Task SetAsync(string variable, SharedValue value, CancellationToken cancellation)
    {
        var code = sharing.Declare(variable, value.Type);
        var kernel = await PrepareAsync(cancellation).ConfigureAwait(false);
        var json = JsonSerializer.Serialize(value.Content);
        if (json.Length > SharedValue.MostCharacters)
            throw new SharingException($"it is too large ({json.Length:N0} characters as JSON); write it to a file");
        var passed = new FormattedValue(JsonFormatter.MimeType, JsonSerializer.Serialize(json));
        var send = new SendValue(code is null ? variable : ToolSharing.Passed, code is null ? value.Content?.ToString() : json, passed, name);
        var failure = PartFailure.Of(await connection.WaitAsync(kernel.SendAsync(send, cancellation), cancellation).ConfigureAwait(false));
        if (failure is null && code is not null)
            failure = await SubmitAsync(kernel, code, cancellation).ConfigureAwait(false);
        if (failure is not null)
            throw new SharingException($"{LanguageNames.Display(name)} does not take it: {failure.Message.ReplaceLineEndings(" ")}");
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Variable>> VariablesAsync(CancellationToken cancellation)
    {
        if (!connection.IsOpen)
            return [];
        var kernel = await connection.ConnectAsync(name, cancellation).ConfigureAwait(false);
        var result = await connection.WaitAsync(kernel.SendAsync(new RequestValueInfos(name, PlainTextSummaryFormatter.MimeType), cancellation), cancellation)
            .ConfigureAwait(false);
        return [.. Variable.Of(result).Where(variable => variable.Name != ToolSharing.Passed)];
    }

    /// <summary>Asks the language something while the reader types; null if it does not run.</summary>
    public async Task<KernelCommandResult?> AskAsync(KernelCommand question, CancellationToken cancellation) => connection.IsOpen
        ? await (await connection.ConnectToAllAsync().ConfigureAwait(false)).SendAsync(question, cancellation).ConfigureAwait(false)
        : null;

    private CellException NoVariable(string variable) => new($"{LanguageNames.Display(name)} has no variable '{variable}'");

    private async Task<ProxyKernel> PrepareAsync(CancellationToken cancellation)
    {
        var kernel = await connection.ConnectAsync(name, cancellation).ConfigureAwait(false);
        if (_prepared != connection.Generation && sharing.Prepare is { } code)
            await SubmitAsync(kernel, code, cancellation).ConfigureAwait(false);
        _prepared = connection.Generation;
        return kernel;
    }

    private async Task<PartFailure?> SubmitAsync(ProxyKernel kernel, string code, CancellationToken cancellation) =>
        PartFailure.Of(await connection.WaitAsync(kernel.SendAsync(new SubmitCode(code, name), cancellation), cancellation).ConfigureAwait(false));
}
