using System.ComponentModel;
using System.Diagnostics;

namespace LossLab.NotebookHost.Kernel.Processes;

/// <summary>
/// A shell beside a worker that ends the worker's session when the worker is gone. The host does so too; this is for the case
/// that both are killed at once. It reads from a pipe that only the worker holds, and does nothing else meanwhile.
/// </summary>
internal static class SessionWatch
{
    // $1 is the session. A line of /proc/ID/stat goes on behind the name with: state, parent, group, session.
    private const string Script = """
        trap '' HUP INT QUIT TERM
        exec >/dev/null 2>&1
        read -r end
        kill -s KILL -- "-$1"
        round=0
        while [ "$round" -lt 100 ]; do
          found=
          for stat in /proc/[0-9]*/stat; do
            read -r line <"$stat" || continue
            set -- "$1" ${line##*) }
            [ "$5" = "$1" ] && [ "$2" != Z ] && found=1 && kill -s KILL "${line%% *}"
          done
          [ "$found" ] || break
          round=$((round + 1))
        done
        """;

    // Its end of the pipe would close with it.
    private static Process? _watch;

    /// <summary>Starts the watch over the session that this process is about to begin, from outside of that session.</summary>
    public static void Start()
    {
        if (OperatingSystem.IsWindows())
            return;
        var start = new ProcessStartInfo("/bin/sh", ["-c", Script, "sh", $"{Environment.ProcessId}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        // Not a thing that a cell has left behind.
        start.Environment.Remove(LeftBehind.Variable);
        try
        {
            _watch = Process.Start(start);
        }
        catch (Win32Exception)
        {
            // No shell: the host alone ends what the worker leaves.
        }
    }
}
