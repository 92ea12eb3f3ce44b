using System.Runtime.InteropServices;
using System.Text;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>The worker's real stdout and stderr, which native code writes to.</summary>
internal sealed partial class RawStreams(string token)
{
    private readonly Stream _stdout = Console.OpenStandardOutput();
    private readonly Stream _stderr = Console.OpenStandardError();

    /// <summary>Empties the C library's buffers and marks the end of a request in both streams.</summary>
    public void Mark(long requestId)
    {
        if (!OperatingSystem.IsWindows())
            _ = FlushAll(0);
        var mark = Encoding.ASCII.GetBytes(RawStreamPump.Mark(token, requestId));
        foreach (var stream in (ReadOnlySpan<Stream>)[_stdout, _stderr])
        {
            try
            {
                stream.Write(mark);
                stream.Flush();
            }
            catch (IOException)
            {
                // A cell may have closed the stream; the host waits for the mark only briefly.
            }
        }
    }

    [LibraryImport("libc", EntryPoint = "fflush")]
    private static partial int FlushAll(nint all);
}
