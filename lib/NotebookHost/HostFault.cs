using LossLab.NotebookHost.Headless;

namespace LossLab.NotebookHost;

/// <summary>Says in one line what ended the host, and gives the exit code.</summary>
internal static class HostFault
{
    /// <summary>The option that shows where a fault of the host arose.</summary>
    public const string Verbose = "--verbose";

    /// <summary>Writes the line to stderr.</summary>
    /// <param name="error">What a verb has thrown.</param>
    /// <param name="verbose">Whether to write the stack trace too.</param>
    /// <returns>The exit code: 2 for what the user can mend, 70 for a fault of the host's own.</returns>
    public static int Report(Exception error, bool verbose)
    {
        var isUsers = error is UsageException or IOException or UnauthorizedAccessException;
        Console.Error.WriteLine(isUsers ? error.Message : Describe(error));
        if (verbose)
            Console.Error.WriteLine(error);
        return (int)(isUsers ? RunStatus.Misused : RunStatus.HostFailed);
    }

    /// <summary>A fault of the host's own, in a line.</summary>
    public static string Describe(Exception error) =>
        $"the host itself failed ({error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}). "
        + $"This is a fault of LossLab: please report it with the output of the same command and {Verbose}";
}
