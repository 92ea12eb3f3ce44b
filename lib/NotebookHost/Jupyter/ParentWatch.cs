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
        var parent = ParentId();
        var frontEnd = FrontEndId();
        // One that is gone already was another's, handed down through the environment.
        var isTold = frontEnd != 0 && Lives(frontEnd);
        using var timer = new PeriodicTimer(Interval);
        while (ParentId() == parent && (!isTold || Lives(frontEnd)))
            await timer.WaitForNextTickAsync(cancellation).ConfigureAwait(false);
    }

    // A process on Windows is not told of its parent's death: there the front end has to say who it is.
    private static int ParentId() => OperatingSystem.IsWindows() ? 0 : GetParentId();

    // Between a front end and its kernel may be a script, so that the front end tells its own number. That is jupyter_client's
    // convention, and so is that on Windows the number is an inherited handle of the front end's process.
    private static int FrontEndId()
    {
        _ = int.TryParse(Environment.GetEnvironmentVariable("JPY_PARENT_PID"), CultureInfo.InvariantCulture, out var told);
        return OperatingSystem.IsWindows() ? (int)GetProcessId(told) : told;
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

    [LibraryImport("kernel32")]
    private static partial uint GetProcessId(nint process);
}
