using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>
/// Notices that the front end that started this kernel is gone, also if it could not say goodbye: such a kernel would
/// stay for ever.
/// </summary>
internal static partial class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Completes within some seconds of the parent's death.</summary>
    public static async Task RunAsync(CancellationToken cancellation)
    {
        if (OperatingSystem.IsWindows())
            return;
        var parent = GetParentId();
        // Between a front end and its kernel may be a script; the front end tells its own number. One that is gone already
        // was another's, handed down through the environment.
        var isTold = int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), CultureInfo.InvariantCulture, out var frontEnd)
            && Lives(frontEnd);
        using var timer = new PeriodicTimer(Interval);
        while (GetParentId() == parent && (!isTold || Lives(frontEnd)))
            await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
    }

    private static bool Lives(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int GetParentId();
}
