namespace LossLab.NotebookHost.Documents;

/// <summary>The lines of a text as nbformat stores them: each keeps its newline.</summary>
internal static class TextLines
{
    /// <summary>The text with all of its lines ended by a line feed alone, as files without JSON need it.</summary>
    public static string Normalize(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');

    /// <summary>Where each line stands.</summary>
    public static IEnumerable<Range> Of(string text)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = text.IndexOf('\n', start) is var newline and >= 0 ? newline + 1 : text.Length;
            yield return start..end;
        }
    }
}
