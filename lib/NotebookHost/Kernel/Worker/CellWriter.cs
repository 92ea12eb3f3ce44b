using System.Text;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>The console of cells: what is written goes to the host.</summary>
/// <param name="emitter">Where it goes.</param>
/// <param name="stream"><c>stdout</c> or <c>stderr</c>.</param>
internal sealed class CellWriter(EventEmitter emitter, string stream) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (stream == "stdout")
            ClearSequence.Send(emitter, value);
        else
            emitter.Send(new StreamEvent(stream, value));
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + "\n");
}
