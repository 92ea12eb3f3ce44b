using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Kernel;

/// <summary>LibTorch's warnings, as a reader of the notebook wants them.</summary>
internal static partial class LibTorchLog
{
    // It advises to use autograd.grad, which in TorchSharp 0.107.0 ends the process on any error.
    private const string WrongAdvice = "Using backward() with create_graph=True will create a reference cycle";

    /// <summary>The text with each warning as <c>Warning: …</c>, without time and place in LibTorch's sources, so that two runs say the same.</summary>
    public static string Tidy(string text) => text.StartsWith("[W", StringComparison.Ordinal) || text.Contains("\n[W", StringComparison.Ordinal)
        ? Warning().Replace(text, match => match.Groups["text"].Value.StartsWith(WrongAdvice, StringComparison.Ordinal) ? "" : $"Warning: {match.Groups["text"].Value}\n")
        : text;

    // "[W1128 03:04:23.639623091 engine.cpp:1301] Warning: … (function operator())": month and day, time, place.
    [GeneratedRegex(@"^\[W\d{4} [\d:.]+ [^\]\n]*\] Warning: (?<text>[^\n]*?)(?: \(function [^\n]*\))?\n", RegexOptions.Multiline)]
    private static partial Regex Warning();
}
