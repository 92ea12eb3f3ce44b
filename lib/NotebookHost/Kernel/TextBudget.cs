namespace LossLab.NotebookHost.Kernel;

/// <summary>How much text one cell may print; what comes after it is left out. A loop that prints for ever must not fill the
/// memory of whoever waits for a slow reader.</summary>
/// <param name="most">The characters that are kept.</param>
internal sealed class TextBudget(long most)
{
    private long _kept;

    /// <summary>The characters that were left out.</summary>
    public long LeftOut { get; private set; }

    /// <summary>What to pass on of a text: all of it, its beginning and a note, or null.</summary>
    public string? Take(string text)
    {
        // Once it was cut, a shorter text that would still fit would stand where a longer one is missing.
        if (LeftOut > 0)
        {
            LeftOut += text.Length;
            return null;
        }

        var kept = LongText.Fit(text, most - _kept);
        _kept += kept;
        LeftOut = text.Length - kept;
        return LeftOut == 0 ? text : $"{text[..kept]}\n[output cut: the cell printed more than {LongText.Describe(most)}]\n";
    }
}
