using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Languages;
using LossLab.NotebookHost.Languages.Parsing;
using LossLab.NotebookHost.Languages.Tool;
using Microsoft.CodeAnalysis.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using LinePosition = Microsoft.DotNet.Interactive.LinePosition;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Answers what an editor asks while its user types, through the published commands of the kernels.</summary>
internal sealed class LanguageRequests(CompositeKernel kernel, LanguageSet languages, EventEmitter emitter)
{
    // Within the time that the host waits. Cells wait behind a question, too.
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(8);

    /// <summary>Answers a <see cref="CompleteCommand"/> or an <see cref="InspectCommand"/>; what fails, or takes too long, is answered with nothing.</summary>
    public async Task AnswerAsync(WorkerCommand command)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        switch (command)
        {
            case CompleteCommand complete:
                emitter.Send(await CompleteAsync(complete, limit.Token).ConfigureAwait(false));
                break;
            case InspectCommand inspect:
                emitter.Send(new InspectionEvent(inspect.RequestId, await InspectAsync(inspect, limit.Token).ConfigureAwait(false)));
                break;
        }
    }

    private async Task<CompletionsEvent> CompleteAsync(CompleteCommand command, CancellationToken limit)
    {
        var text = SourceText.From(command.Code);
        var answer = await AskAsync<CompletionsProduced>((code, place, language) => new RequestCompletions(code, place, language), text, command.Position, limit)
            .ConfigureAwait(false);
        if (answer is null)
            return new CompletionsEvent(command.RequestId, [], command.Position, command.Position);
        var (start, end) = Span(text, command.Position, answer.LinePositionSpan);
        var typed = command.Code[start..Math.Max(start, Math.Min(end, command.Position))];
        // A front end may show what it gets: only what the word typed so far can become, and that in the right order.
        var items = answer.Completions
            .Where(item => Name(item).StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(item => Name(item).StartsWith(typed, StringComparison.Ordinal))
            .ThenBy(item => item.SortText, StringComparer.OrdinalIgnoreCase)
            // The text of a snippet has places to fill in; front ends of Jupyter want the plain name.
            .Select(item => new CompletionEntry(item.InsertTextFormat == InsertTextFormat.Snippet ? Name(item) : item.InsertText, item.Kind))
            .DistinctBy(item => item.Text);
        return new CompletionsEvent(command.RequestId, [.. items], start, end);
    }

    // F# gives no text to filter by.
    private static string Name(CompletionItem item) => string.IsNullOrEmpty(item.FilterText) ? item.DisplayText : item.FilterText;

    private async Task<IReadOnlyDictionary<string, string>> InspectAsync(InspectCommand command, CancellationToken limit)
    {
        var text = SourceText.From(command.Code);
        var hover = await AskAsync<HoverTextProduced>((code, place, language) => new RequestHoverText(code, place, language), text, command.Position, limit).ConfigureAwait(false);
        if (hover is { Content.Count: > 0 })
            return HoverText.Describe(hover);
        var help = await AskAsync<SignatureHelpProduced>((code, place, language) => new RequestSignatureHelp(code, place, language), text, command.Position, limit).ConfigureAwait(false);
        return help is { Signatures.Count: > 0 } ? SignatureText.Describe(help) : new Dictionary<string, string>();
    }

    private async Task<T?> AskAsync<T>(Func<string, LinePosition, string, KernelCommand> question, SourceText text, int position, CancellationToken limit)
        where T : KernelEvent
    {
        if (!AskableCode.Fits(text.ToString()))
            return null;
        try
        {
            // What does not listen to the limit goes on for itself, and nobody waits for it.
            var result = await Task.Run(() => SendAsync(question, text, Place(text, position), limit), limit).WaitAsync(limit).ConfigureAwait(false);
            return result?.Events.OfType<T>().LastOrDefault();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Proposals are a help: no cell fails for want of them.
            return null;
        }
    }

    // To the language at the place. Other lines than its own are blank, so that the place is the same.
    private async Task<KernelCommandResult?> SendAsync(
        Func<string, LinePosition, string, KernelCommand> question, SourceText text, LinePosition place, CancellationToken limit)
    {
        var part = CellParser.Parse(text.ToString(), LanguageNames.CSharp).OfType<CodePart>().LastOrDefault(part => part.Line <= place.Line);
        if (part is null || part.Language == LanguageNames.CSharp)
            return await kernel.SendAsync(question(text.ToString(), place, LanguageNames.CSharp), limit).ConfigureAwait(false);
        return languages[part.Language] is ToolLanguage language
            ? await language.AskAsync(question(new string('\n', part.Line) + part.Text, place, part.Language), limit).ConfigureAwait(false)
            : null;
    }

    private static LinePosition Place(SourceText text, int position) =>
        LinePosition.FromCodeAnalysisLinePosition(text.Lines.GetLinePosition(Math.Clamp(position, 0, text.Length)));

    private static (int Start, int End) Span(SourceText text, int position, Microsoft.DotNet.Interactive.LinePositionSpan? span)
    {
        if (span is null)
        {
            // The word that is being typed.
            var start = position;
            while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '_'))
                start--;
            return (start, position);
        }

        var found = text.Lines.GetTextSpan(span.ToCodeAnalysisLinePositionSpan());
        return (found.Start, found.End);
    }
}
