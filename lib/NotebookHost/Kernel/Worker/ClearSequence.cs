using System.Text.RegularExpressions;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>
/// A cell clears its outputs as a program clears a terminal: <c>Console.Write("\x1b[2J")</c>. The published kernel has no
/// call for it, and a terminal understands this one too.
/// </summary>
internal static partial class ClearSequence
{
    /// <summary>Sends text, with a <see cref="ClearEvent"/> in place of each sequence.</summary>
    public static void Send(EventEmitter emitter, string text)
    {
        if (!text.Contains('\x1b', StringComparison.Ordinal))
        {
            emitter.Send(new StreamEvent("stdout", text));
            return;
        }

        var parts = Sequence().Split(text);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                emitter.Send(new ClearEvent());
            if (parts[i].Length > 0)
                emitter.Send(new StreamEvent("stdout", parts[i]));
        }
    }

    // Programs send the cursor home before or after they clear.
    [GeneratedRegex(@"(?:\x1b\[H)?\x1b\[[23]J(?:\x1b\[H)?")]
    private static partial Regex Sequence();
}
