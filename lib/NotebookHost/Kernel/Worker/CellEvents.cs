using LossLab.NotebookHost.Kernel.Protocol;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Turns the C# kernel's events into those of the protocol.</summary>
internal sealed class CellEvents(EventEmitter emitter) : IObserver<KernelEvent>
{
    /// <summary>What the compiler said about the running cell.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <inheritdoc/>
    public void OnNext(KernelEvent value)
    {
        switch (value)
        {
            case StandardOutputValueProduced output:
                ClearSequence.Send(emitter, Text(output));
                break;
            case StandardErrorValueProduced output:
                emitter.Send(new StreamEvent("stderr", Text(output)));
                break;
            case DisplayedValueUpdated update:
                emitter.Send(new UpdateEvent(Data(update), update.ValueId ?? ""));
                break;
            case ReturnValueProduced result:
                emitter.Send(new ResultEvent(Data(result)));
                break;
            case ErrorProduced error:
                emitter.Send(new StreamEvent("stderr", error.Message + "\n"));
                break;
            case DisplayedValueProduced display:
                emitter.Send(new Protocol.DisplayEvent(Data(display), display.ValueId));
                break;
            case DiagnosticsProduced diagnostics:
                Diagnostics.AddRange(diagnostics.Diagnostics);
                break;
        }
    }

    /// <inheritdoc/>
    public void OnError(Exception error) => emitter.Send(new StreamEvent("stderr", error.Message + "\n"));

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    private static string Text(Microsoft.DotNet.Interactive.Events.DisplayEvent output) =>
        string.Concat(output.FormattedValues.Where(v => v.MimeType == PlainTextFormatter.MimeType).Select(v => v.Value));

    private static Dictionary<string, string> Data(Microsoft.DotNet.Interactive.Events.DisplayEvent output) =>
        OutputData.Of(output.Value, output.FormattedValues);
}
