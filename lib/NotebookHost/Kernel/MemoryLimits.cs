using System.Runtime.InteropServices;

namespace LossLab.NotebookHost.Kernel;

/// <summary>
/// Keeps a cell that runs out of memory from taking the machine with it. The limit holds for managed memory
/// (the garbage collector's own limit) and, on Linux, for native memory too (tensors; RLIMIT_DATA, since .NET reserves
/// far more addresses than it uses and RLIMIT_AS would count those).
/// </summary>
internal static partial class MemoryLimits
{
    /// <summary>The environment variable that carries the limit to the worker, in bytes.</summary>
    public const string Variable = "WORKBOOK_WORKER_MEMORY";

    private const int DataLimit = 2;

    /// <summary>Half of the machine's memory, but no less than 1 GiB.</summary>
    public static long Default { get; } = Math.Max(1L << 30, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2);

    /// <summary>Sets what must be known before the worker's runtime starts.</summary>
    public static void Prepare(IDictionary<string, string?> environment, long bytes)
    {
        environment["DOTNET_GCHeapHardLimit"] = $"0x{bytes:x}";
        environment[Variable] = $"{bytes}";
    }

    /// <summary>Applies the rest inside the worker.</summary>
    public static void Apply()
    {
        if (!OperatingSystem.IsLinux() || !ulong.TryParse(Environment.GetEnvironmentVariable(Variable), out var bytes))
            return;
        // The reserve is for the runtime's own data, so that the exception can still be made and shown.
        var limit = bytes + (256UL << 20);
        _ = SetResourceLimit(DataLimit, [limit, limit]);
        try
        {
            // Should the machine run out all the same, the system takes the worker, not the host.
            File.WriteAllText("/proc/self/oom_score_adj", "500");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not allowed in some containers; the limits above still hold.
        }
    }

    [LibraryImport("libc", EntryPoint = "setrlimit")]
    private static partial int SetResourceLimit(int resource, ulong[] limits);
}
