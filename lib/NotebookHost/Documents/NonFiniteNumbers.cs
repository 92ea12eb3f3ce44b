using System.Text;

namespace LossLab.NotebookHost.Documents;

/// <summary>NaN and the infinities: Python writes them into notebooks, and JSON does not know them. While a notebook is in memory, a text
/// stands for each of them, so that it is written as it was read.</summary>
internal static class NonFiniteNumbers
{
    // No notebook holds it by chance.
    private static readonly string Mark = Guid.NewGuid().ToString("N");

    private static readonly string[] Names = ["NaN", "Infinity", "-Infinity"];

    /// <summary>The JSON with a text in the place of each such number.</summary>
    public static byte[] ToTexts(ReadOnlySpan<byte> json)
    {
        var result = new List<byte>(json.Length + 64);
        var isInText = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (isInText && json[i] == '\\' && i + 1 < json.Length)
                result.Add(json[i++]);
            else if (json[i] == '"')
                isInText = !isInText;
            if (!isInText && NameAt(json[i..]) is { } name)
            {
                result.AddRange(Encoding.UTF8.GetBytes($"\"{Mark}{name}\""));
                i += name.Length - 1;
            }
            else
            {
                result.Add(json[i]);
            }
        }

        return [.. result];
    }

    /// <summary>The number that a text stands for, as Python writes it; null for every other text.</summary>
    public static string? Find(string text) => text.StartsWith(Mark, StringComparison.Ordinal) ? text[Mark.Length..] : null;

    private static string? NameAt(ReadOnlySpan<byte> json)
    {
        if (json[0] is not ((byte)'N' or (byte)'I' or (byte)'-'))
            return null;
        foreach (var name in Names)
        {
            if (json.StartsWith(Encoding.UTF8.GetBytes(name)))
                return name;
        }

        return null;
    }
}
