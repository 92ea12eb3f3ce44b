using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Kernel;

/// <summary>Why a worker is no more.</summary>
/// <param name="ExitCode">The process's exit code; 128 + n for signal n.</param>
/// <param name="Reason">The reason in words.</param>
internal sealed partial record KernelDeath(int ExitCode, string Reason)
{
    /// <summary>The name of the error of a cell that ends its process.</summary>
    public const string ErrorName = "KernelDied";

    /// <summary>Whether the reason is what the process itself said, rather than a guess from its exit code.</summary>
    public bool IsTold { get; private init; }

    /// <summary>What its cells have started and what has left its session on purpose, as <c>name (id)</c>; the rest has ended with it.</summary>
    public IReadOnlyList<string> Remaining { get; init; } = [];

    /// <summary>What remains in a line; null if nothing does.</summary>
    public string? RemainingText => Remaining.Count == 0 ? null : $"still running, outside of the session of the cells: {string.Join(", ", Remaining)}";

    /// <summary>Puts an exit code into words.</summary>
    /// <param name="exitCode">The process's exit code.</param>
    /// <param name="lastWords">What it wrote to stderr at the end.</param>
    public static KernelDeath From(int exitCode, string lastWords) => exitCode == 134 && NativeException().Match(lastWords) is { Success: true } said
        ? new(exitCode, $"native code raised \"{said.Groups["message"].Value.Trim()}\", which nothing could catch (signal 6, SIGABRT)") { IsTold = true }
        : new(exitCode, Describe(exitCode));

    private static string Describe(int exitCode) => exitCode switch
    {
        134 => "the process aborted (signal 6, SIGABRT): an exception that nothing caught on another thread (as of async void), "
            + "Environment.FailFast, a stack overflow, or an error in native code",
        137 => "the process was killed (signal 9, SIGKILL), usually because memory ran out",
        139 => "the process crashed in native code (signal 11, SIGSEGV)",
        > 128 and < 160 => $"the process was ended by signal {exitCode - 128}",
        _ => $"the process ended with exit code {exitCode}, as by Environment.Exit",
    };

    // As the C++ runtime of GCC and of Clang say it; LibTorch's text goes on with a stack trace of its own.
    [GeneratedRegex(@"what\(\): +(?<message>.*)|uncaught exception of type [^:\n]*: (?<message>.*)")]
    private static partial Regex NativeException();
}
