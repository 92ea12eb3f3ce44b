using System.Diagnostics;
using System.Runtime.InteropServices;
using LossLab.NotebookHost.Commands;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>Runs a Jupyter kernel from its start to its end.</summary>
internal static class JupyterProgram
{
    private static readonly TimeSpan EndTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Serves a connection file until the front end ends the kernel or is gone.</summary>
    public static async Task<int> RunAsync(string connectionFile)
    {
        JupyterKernel kernel;
        try
        {
            kernel = new JupyterKernel(ConnectionFile.Read(connectionFile), Log);
        }
        catch (Exception e) when (e is JupyterStartException or DllNotFoundException)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return HostExit.Usage;
        }

        using var interrupts = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            _ = kernel.InterruptAsync();
        });
        using var terminations = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
        {
            signal.Cancel = true;
            kernel.Stop();
        });
        using var watching = new CancellationTokenSource();
        _ = WatchParentAsync(kernel, watching.Token);
        await kernel.Stopped.ConfigureAwait(false);
        await watching.CancelAsync().ConfigureAwait(false);

        // Should anything still hold us, the worker goes when its pipes do.
        using var limit = new Timer(_ => Process.GetCurrentProcess().Kill(), null, EndTimeout, Timeout.InfiniteTimeSpan);
        await kernel.DisposeAsync().ConfigureAwait(false);
        return HostExit.Success;
    }

    private static async Task WatchParentAsync(JupyterKernel kernel, CancellationToken cancellation)
    {
        try
        {
            await ParentWatch.RunAsync(cancellation).ConfigureAwait(false);
            Log("the front end is gone; the kernel ends");
            kernel.Stop();
        }
        catch (OperationCanceledException)
        {
            // The kernel ends by itself.
        }
    }

    private static void Log(string line)
    {
        try
        {
            Console.Error.WriteLine($"NotebookHost: {line}");
        }
        catch (IOException)
        {
            // The terminal has gone with the front end; the kernel has still to end.
        }
    }
}
