using System.Diagnostics;
using System.IO.Pipes;
using System.Text;
using LossLab.NotebookHost.Kernel.Processes;

namespace LossLab.NotebookHost.Kernel;

/// <summary>A worker's process with its two pipes. Commands and events have pipes of their own, so that nothing a cell
/// writes to the real stdout can disturb them.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly Lock StartLock = new();

    private readonly JobObject? _job;

    private WorkerProcess(Process process, string token, Stream commands, Stream events)
    {
        Process = process;
        Token = token;
        Commands = commands;
        Events = events;
        _job = OperatingSystem.IsWindows() ? JobObject.TryCreate(process) : null;
    }

    /// <summary>The process.</summary>
    public Process Process { get; }

    /// <summary>The word that marks the ends of cells in the raw streams.</summary>
    public string Token { get; }

    /// <summary>Commands to the worker.</summary>
    public Stream Commands { get; }

    /// <summary>Events from the worker.</summary>
    public Stream Events { get; }

    /// <summary>Starts a worker.</summary>
    public static WorkerProcess Start(KernelSessionOptions options)
    {
        // One at a time: a worker that inherited another's pipe would hide that one's end.
        lock (StartLock)
        {
            var commands = new AnonymousPipeServerStream(PipeDirection.Out, HandleInheritability.Inheritable);
            var events = new AnonymousPipeServerStream(PipeDirection.In, HandleInheritability.Inheritable);
            var token = Guid.NewGuid().ToString("N");
            var start = CreateStartInfo(options);
            start.Environment[LeftBehind.Variable] = token;
            start.ArgumentList.Add("worker");
            start.ArgumentList.Add(commands.GetClientHandleAsString());
            start.ArgumentList.Add(events.GetClientHandleAsString());
            start.ArgumentList.Add(token);
            try
            {
                var process = Process.Start(start)!;
                // Nobody answers a cell that reads the console.
                process.StandardInput.Close();
                return new WorkerProcess(process, token, commands, events);
            }
            catch
            {
                commands.Dispose();
                events.Dispose();
                throw;
            }
            finally
            {
                commands.DisposeLocalCopyOfClientHandle();
                events.DisposeLocalCopyOfClientHandle();
            }
        }
    }

    /// <summary>Ends the process; harmless if it has ended.</summary>
    public void Kill()
    {
        try
        {
            // Elsewhere the session says what belongs to the worker.
            Process.Kill(entireProcessTree: OperatingSystem.IsWindows());
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // Already gone.
        }
    }

    /// <summary>Ends what the process, which has ended, has started.</summary>
    /// <returns>What has left the worker's session on purpose and goes on, as <c>name (id)</c>.</returns>
    public IReadOnlyList<string> EndChildren()
    {
        _job?.End();
        WorkerSession.End(Process.Id);
        return LeftBehind.Find(Token);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Commands.Dispose();
        Events.Dispose();
        Process.Dispose();
        _job?.Dispose();
    }

    private static ProcessStartInfo CreateStartInfo(KernelSessionOptions options)
    {
        var start = new ProcessStartInfo(HostProgram.CommandLine[0], HostProgram.CommandLine.Skip(1))
        {
            WorkingDirectory = options.WorkingDirectory,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        MemoryLimits.Prepare(start.Environment, options.MemoryLimit);
        // A worker is killed, not asked to end: it would leave the files of its debugger channel in /tmp each time.
        start.Environment.TryAdd("DOTNET_EnableDiagnostics", "0");
        // One thread for LibTorch (OpenMP, and MKL through it): beside other work its idle threads spin, which makes a small network many times slower.
        start.Environment.TryAdd("OMP_NUM_THREADS", "1");
        // Collections as frequent as this free the tensors that a cell leaves lying (the collector does not see their memory), and a
        // young generation that fits the processor's cache makes small networks faster. In hexadecimal: 256 KiB.
        start.Environment.TryAdd("DOTNET_GCgen0size", "40000");
        // A cell is compiled once and seldom lives long enough to win back what instrumenting its code costs.
        start.Environment.TryAdd("DOTNET_TieredPGO", "0");
        return start;
    }
}
