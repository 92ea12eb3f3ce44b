namespace LossLab.NotebookHost.Jupyter;

/// <summary>Jupyter counts positions in Unicode code points, .NET in UTF-16 units: an emoji is one there and two here.</summary>
internal static class CodePoints
{
    /// <summary>The .NET position of a Jupyter one.</summary>
    public static int ToUtf16(string text, int position)
    {
        var index = 0;
        for (var count = 0; count < position && index < text.Length; count++)
            index += Length(text, index);
        return index;
    }

    /// <summary>The Jupyter position of a .NET one.</summary>
    public static int FromUtf16(string text, int index)
    {
        var count = 0;
        for (var i = 0; i < index && i < text.Length; i += Length(text, i))
            count++;
        return count;
    }

    private static int Length(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]) ? 2 : 1;
}
