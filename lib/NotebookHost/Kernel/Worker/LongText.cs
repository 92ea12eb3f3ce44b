namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Keeps by-products of a mistake, such as a whole data set as a cell's last value, from choking the front end.</summary>
internal static class LongText
{
    /// <summary>The longest output that is shown, in characters.</summary>
    public const int MostShown = 100 << 20;

    /// <summary>The longest message of an error.</summary>
    private const int MostOfMessage = 20_000;

    /// <summary>What stands for an output that is too long.</summary>
    public static string LeftOut(long length) =>
        $"[this output was left out: it takes {length >> 20} MiB, and at most {MostShown >> 20} MiB are shown]";

    /// <summary>A message, or its beginning.</summary>
    public static string Cut(string message) =>
        message.Length <= MostOfMessage ? message : $"{message[..MostOfMessage]} … [cut: {message.Length} characters]";
}
