using System.Globalization;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel;

/// <summary>Keeps by-products of a mistake, such as a whole data set as a cell's last value, from choking host and front end.</summary>
internal static class LongText
{
    private const int MostOfMessage = 20_000;
    private const int MostOfTraceback = 200_000;

    // What a line of a traceback counts in addition to its characters.
    private const int PerLine = 50;

    /// <summary>How much of a text fits, in whole characters: half of a surrogate pair could not be read again.</summary>
    public static int Fit(string text, long most)
    {
        if (text.Length <= most)
            return text.Length;
        var end = (int)Math.Max(0, most);
        return end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }

    /// <summary>A length in words.</summary>
    public static string Describe(long length) => length switch
    {
        < 1 << 10 => $"{length} characters",
        < 1 << 20 => $"{length >> 10} KiB",
        < 10 << 20 => string.Create(CultureInfo.InvariantCulture, $"{(double)length / (1 << 20):0.#} MiB"),
        _ => $"{length >> 20} MiB",
    };

    /// <summary>What stands for an output that is too long.</summary>
    public static string LeftOut(long length, long most) =>
        $"[this output was left out: it takes {Describe(length)}, and at most {Describe(most)} are shown]";

    /// <summary>A message, or its beginning.</summary>
    public static string Cut(string message) =>
        message.Length <= MostOfMessage ? message : $"{message[..Fit(message, MostOfMessage)]} … [cut: {message.Length} characters]";

    /// <summary>An error whose texts are short enough to be shown.</summary>
    public static ErrorEvent Cut(ErrorEvent error) =>
        error with { Name = Cut(error.Name), Message = Cut(error.Message), Traceback = Cut(error.Traceback) };

    // The place where it happened comes first, and the line of the cell last.
    private static IReadOnlyList<string> Cut(IReadOnlyList<string> traceback)
    {
        var lines = traceback.Select(Cut).ToList();
        var (first, last) = (Fit(lines, MostOfTraceback / 4 * 3), Fit(Enumerable.Reverse(lines), MostOfTraceback / 4));
        var left = lines.Count - first - last;
        return left <= 0 ? lines : [.. lines[..first], $"   … [{left} lines left out]", .. lines[^last..]];
    }

    private static int Fit(IEnumerable<string> lines, int most) =>
        lines.TakeWhile(line => (most -= line.Length + PerLine) >= 0).Count();
}
