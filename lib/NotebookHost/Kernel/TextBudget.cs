namespace LossLab.NotebookHost.Kernel;

/// <summary>How much text one cell may print; what comes after it is dropped, with a note in its place. A loop that prints
/// for ever must not fill a file, or the memory of whoever waits for a slow reader.</summary>
/// <param name="mebibytes">The text that is kept, in MiB (2²⁰ characters).</param>
internal sealed class TextBudget(int mebibytes)
{
    private long _left = (long)mebibytes << 20;

    /// <summary>What to pass on of a text: all of it, its beginning and the note, or null.</summary>
    public string? Take(string text)
    {
        if (_left < 0)
            return null;
        var kept = (int)Math.Min(text.Length, _left);
        _left -= text.Length;
        return _left >= 0 ? text : $"{text[..kept]}\n[output cut: the cell printed more than {mebibytes} MiB]\n";
    }
}
