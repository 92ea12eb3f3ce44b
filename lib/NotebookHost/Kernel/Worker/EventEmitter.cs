using System.Text;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>
/// Sends events in order and joins short writes to a stream: a loop that prints ten thousand times makes some
/// dozens of messages. Text waits at most for <see cref="Delay"/>.
/// </summary>
internal sealed class EventEmitter : IDisposable
{
    private const int Delay = 25;
    private const int Enough = 8 * 1024;
    private const int Most = 1024 * 1024;

    private readonly LineChannel<WorkerEvent> _events;
    private readonly StringBuilder _text = new();
    private readonly Lock _lock = new();
    private readonly Timer _timer;
    private string _stream = "stdout";

    /// <summary>Sends over a channel.</summary>
    public EventEmitter(LineChannel<WorkerEvent> events)
    {
        _events = events;
        _timer = new Timer(_ => Flush());
    }

    /// <summary>Sends an event after the text that came before it.</summary>
    public void Send(WorkerEvent message)
    {
        lock (_lock)
        {
            if (message is StreamEvent stream)
            {
                Append(stream);
                return;
            }

            FlushText();
            _events.TrySend(message is ErrorEvent error ? LongText.Cut(error) : message);
        }
    }

    /// <summary>Sends the text that waits.</summary>
    public void Flush()
    {
        lock (_lock)
            FlushText();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        Flush();
    }

    private void Append(StreamEvent stream)
    {
        if (stream.Name != _stream)
            FlushText();
        // Empty, or only half a pair has waited.
        if (_text.Length <= 1)
            _timer.Change(Delay, Timeout.Infinite);
        _stream = stream.Name;
        _text.Append(stream.Text);
        if (_text.Length >= Enough)
            FlushText();
    }

    private void FlushText()
    {
        // Half of a surrogate pair waits for its other half.
        var end = EndsInHalf(_text.Length) && _text.Length > 1 ? _text.Length - 1 : _text.Length;
        for (int start = 0, next; start < end; start = next)
        {
            next = Math.Min(start + Most, end);
            next -= next < end && EndsInHalf(next) ? 1 : 0;
            _events.TrySend(new StreamEvent(_stream, _text.ToString(start, next - start)));
        }

        _text.Remove(0, end);
    }

    private bool EndsInHalf(int length) => length > 0 && char.IsHighSurrogate(_text[length - 1]);
}
