using System.CommandLine;

namespace LossLab.NotebookHost.Commands;

/// <summary>The verb <c>doctor</c>: checks the machine, one line a check, with what to do about each that fails.</summary>
internal static class DoctorCommand
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command("doctor", "Checks this machine.\n\nExit code: 0 all good; 1 something is wrong.");
        command.SetAction((_, cancellation) => RunAsync(cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CancellationToken cancellation)
    {
        var exit = HostExit.Success;
        foreach (var check in DoctorChecks.All)
        {
            var (ok, text) = await TryAsync(check, cancellation).ConfigureAwait(false);
            Console.WriteLine($"{(ok ? "ok    " : "failed")}  {check.Name,-20}  {text}");
            if (!ok)
                exit = HostExit.Failure;
        }

        return exit;
    }

    private static async Task<(bool Ok, string Text)> TryAsync(DoctorCheck check, CancellationToken cancellation)
    {
        try
        {
            return (true, await check.Run(cancellation).ConfigureAwait(false));
        }
        // Whatever goes wrong in a check is what the check found.
        catch (Exception e) when (e is not OperationCanceledException)
        {
            for (; e is TypeInitializationException { InnerException: { } inner }; e = inner)
            {
            }

            return (false, $"{e.Message.ReplaceLineEndings(" ")} -> {check.Advice}");
        }
    }
}
