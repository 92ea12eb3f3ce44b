using System.Runtime.InteropServices;

namespace LossLab.NotebookHost.Kernel.Processes;

/// <summary>
/// The session that a worker begins on Linux and macOS. What its cells start belongs to it, whoever its parent is later, so
/// that all of it can be ended with the worker. Only a process that begins a session of its own, as daemons do, leaves it.
/// </summary>
internal static partial class WorkerSession
{
    private const int Kill = 9;
    private const int SetDescriptorFlags = 2;
    private const int CloseOnExec = 1;

    // Of 10 ms each: what is told to end takes a moment, and may have started another in the meantime.
    private const int MostRounds = 100;

    /// <summary>Begins a session with this process as its leader.</summary>
    public static void Begin()
    {
        if (!OperatingSystem.IsWindows())
            _ = BeginSession();
    }

    /// <summary>Ends all processes of a session; if this process leads it, then this process last.</summary>
    /// <param name="leader">The process that has begun it, which may have ended.</param>
    public static void End(int leader)
    {
        if (OperatingSystem.IsWindows())
            return;
        // One with a group of its own ('timeout', a shell's background jobs) is reached by its own number only.
        for (var round = 0; OperatingSystem.IsLinux() && round < MostRounds; round++)
        {
            var members = ProcessTable.Read()
                .Where(process => process.Session == leader && process.IsAlive && process.Id != Environment.ProcessId).ToList();
            if (members.Count == 0)
                break;
            foreach (var member in members)
                _ = Send(member.Id, Kill);
            Thread.Sleep(10);
        }

        _ = Send(-leader, Kill);
    }

    /// <summary>Keeps a pipe from what this process starts: it was inherited, and would be handed on.</summary>
    public static void Keep(SafeHandle pipe)
    {
        if (OperatingSystem.IsLinux())
            _ = SetDescriptor((int)pipe.DangerousGetHandle(), SetDescriptorFlags, CloseOnExec);
    }

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int SetDescriptor(int descriptor, int command, int flags);

    [LibraryImport("libc", EntryPoint = "setsid")]
    private static partial int BeginSession();

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Send(int process, int signal);
}
