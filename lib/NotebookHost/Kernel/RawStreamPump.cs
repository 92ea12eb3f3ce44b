using System.Globalization;
using System.Text;

namespace LossLab.NotebookHost.Kernel;

/// <summary>
/// Reads what a worker writes to its real stdout or stderr (native code, child processes) and hands it on as text.
/// At the end of each cell the worker writes a mark there, so that the host knows it has read all of that cell's text.
/// </summary>
internal sealed class RawStreamPump(TextReader reader, string token, Action<string> onText)
{
    private readonly StringBuilder _pending = new();
    private readonly Lock _lock = new();
    private TaskCompletionSource _arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _lastMark;

    /// <summary>The text that marks the end of request <paramref name="id"/>.</summary>
    public static string Mark(string token, long id) => $"\0{token}:{id}\0";

    /// <summary>Reads to the end of the stream.</summary>
    public async Task RunAsync()
    {
        var buffer = new char[16 * 1024];
        int read;
        while ((read = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
        {
            _pending.Append(buffer, 0, read);
            Drain(atEnd: false);
        }

        Drain(atEnd: true);
    }

    /// <summary>Waits until the mark of a request has been read.</summary>
    public async Task WaitForAsync(long id)
    {
        while (true)
        {
            Task next;
            lock (_lock)
            {
                if (_lastMark >= id)
                    return;
                next = _arrived.Task;
            }

            await next.ConfigureAwait(false);
        }
    }

    private void Drain(bool atEnd)
    {
        var text = _pending.ToString();
        var prefix = $"\0{token}:";
        var start = 0;
        while (true)
        {
            var mark = text.IndexOf(prefix, start, StringComparison.Ordinal);
            var end = mark < 0 ? -1 : text.IndexOf('\0', mark + prefix.Length);
            if (end < 0)
                break;
            Emit(text[start..mark]);
            if (long.TryParse(text.AsSpan((mark + prefix.Length)..end), CultureInfo.InvariantCulture, out var id))
                Reach(id);
            start = end + 1;
        }

        // A part of a mark at the end waits for the rest.
        var hold = atEnd ? -1 : text.LastIndexOf('\0');
        var keep = hold >= start && text.Length - hold < prefix.Length + 20 ? hold : text.Length;
        Emit(text[start..keep]);
        _pending.Clear().Append(text, keep, text.Length - keep);
    }

    private void Emit(string text)
    {
        if (text.Length > 0)
            onText(text);
    }

    private void Reach(long id)
    {
        lock (_lock)
        {
            _lastMark = id;
            _arrived.TrySetResult();
            _arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }
}
