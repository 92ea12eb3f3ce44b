using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>
/// Writes an exception with its stack trace as a reader of the notebook wants it: the frames of cells say cell and
/// line, and what lies below the cell (the engine that runs it) is left out.
/// </summary>
internal sealed partial class StackTraceText(string runningCell)
{
    /// <summary>The line of the running cell where the exception passed through, if known.</summary>
    public int? Line { get; private set; }

    /// <summary>The exception, those inside it, and their frames.</summary>
    public IReadOnlyList<string> Describe(Exception exception)
    {
        var lines = new List<string>();
        var prefix = "";
        for (Exception? current = exception; current is not null; current = current.InnerException)
        {
            lines.AddRange($"{prefix}{current.GetType().Name}: {ExceptionText.MessageOf(current)}".ReplaceLineEndings("\n").Split('\n'));
            AddFrames(lines, ExceptionText.StackTraceOf(current));
            prefix = " ---> ";
        }

        return lines;
    }

    /// <summary>The frames of a stack trace.</summary>
    public IReadOnlyList<string> DescribeFrames(string stackTrace)
    {
        var lines = new List<string>();
        AddFrames(lines, stackTrace);
        return lines;
    }

    private void AddFrames(List<string> lines, string stackTrace)
    {
        var frames = stackTrace.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        // The cell's own body; else (a callback, say) the last frame of a cell.
        var submission = Array.FindLastIndex(frames, frame => frame.Contains("<<Initialize>>", StringComparison.Ordinal));
        if (submission < 0)
            submission = Array.FindLastIndex(frames, frame => frame.Contains("Submission#", StringComparison.Ordinal));
        foreach (var frame in submission < 0 ? frames : frames[..(submission + 1)])
        {
            if (frame.StartsWith("---", StringComparison.Ordinal))
                continue;
            var match = SubmissionFrame().Match(frame);
            lines.Add(match.Success ? Describe(match) : frame);
        }
    }

    // "at Submission#3.<<Initialize>>d__0.MoveNext() in cell 3:line 2" becomes "at cell 3 (id …), line 2".
    private string Describe(Match frame)
    {
        var method = MethodName(frame.Groups["method"].Value);
        var place = frame.Groups["file"] is { Success: true } file ? file.Value : runningCell;
        if (frame.Groups["line"] is { Success: true } group && int.TryParse(group.Value, out var line))
        {
            // Frames go from the innermost call outwards: the last one is the running cell's own.
            if (place == runningCell)
                Line = line;
            place += $", line {line}";
        }

        return method is null ? $"   at {place}" : $"   at {method} in {place}";
    }

    // The cell's own body has a generated name; a function or lambda in it carries its name in angle brackets.
    private static string? MethodName(string method)
    {
        if (method.Contains("<<Initialize>>", StringComparison.Ordinal) && !method.Contains("b__", StringComparison.Ordinal))
            return null;
        var local = LocalName().Match(method);
        return local.Success ? $"{local.Groups[1].Value}()" : method;
    }

    [GeneratedRegex(@"^\s*at Submission#\d+\.?(?<method>.*?)(?: in (?<file>.*):line (?<line>\d+))?$")]
    private static partial Regex SubmissionFrame();

    [GeneratedRegex(@"<(?!<)(?:<Initialize>>)?[^>]*>g__(\w+)\|")]
    private static partial Regex LocalName();
}
