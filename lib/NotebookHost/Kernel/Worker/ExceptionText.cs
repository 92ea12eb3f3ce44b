namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>What an exception of a cell says, whatever its author wrote.</summary>
internal static class ExceptionText
{
    // LibTorch appends its own frames, which say nothing to who wrote the cell.
    private const string LibTorchFrames = "\nException raised from ";

    /// <summary>The message, cut at a length that a reader can bear; what is wrong with it if it cannot be had.</summary>
    public static string MessageOf(Exception exception)
    {
        var message = Read(() => exception.Message);
        var frames = message.IndexOf(LibTorchFrames, StringComparison.Ordinal);
        return LongText.Cut(frames < 0 ? message : message[..frames]);
    }

    /// <summary>The stack trace; empty if there is none.</summary>
    public static string StackTraceOf(Exception exception) => Read(() => exception.StackTrace);

    // Both are virtual: an exception's own class may throw there.
    private static string Read(Func<string?> read)
    {
        try
        {
            return read() ?? "";
        }
        catch (Exception e)
        {
            return $"(the exception cannot describe itself: {e.GetType().Name})";
        }
    }
}
