namespace LossLab.NotebookHost.Kernel;

/// <summary>Why a worker is no more.</summary>
/// <param name="ExitCode">The process's exit code; 128 + n for signal n.</param>
/// <param name="Reason">The reason in words.</param>
internal sealed record KernelDeath(int ExitCode, string Reason)
{
    /// <summary>Puts an exit code into words.</summary>
    public static KernelDeath FromExitCode(int exitCode) => new(exitCode, exitCode switch
    {
        134 => "the process aborted (signal 6, SIGABRT): an exception that nothing caught on another thread (as of async void), "
            + "Environment.FailFast, a stack overflow, or an error in native code",
        137 => "the process was killed (signal 9, SIGKILL), usually because memory ran out",
        139 => "the process crashed in native code (signal 11, SIGSEGV)",
        > 128 and < 160 => $"the process was ended by signal {exitCode - 128}",
        _ => $"the process ended with exit code {exitCode}, as by Environment.Exit",
    });
}
