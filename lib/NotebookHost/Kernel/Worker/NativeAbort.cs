using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Says where the running cell was when native code ends the process.</summary>
/// <remarks>
/// A C++ exception that nothing catches (some functions of TorchSharp 0.107.0 let LibTorch's through) writes its message to
/// stderr and raises SIGABRT, on the thread that made the call. There the cell's frames are still on the stack. The runtime
/// takes its own aborts back from this handler, so that none of them comes here.
/// </remarks>
internal static unsafe partial class NativeAbort
{
    private const int Sigabrt = 6;

    private static EventEmitter? _emitter;
    private static Func<string>? _cellName;

    /// <summary>Watches this process; once. Windows has no such signal.</summary>
    /// <param name="emitter">Gets the error, without a message: the host finds that in stderr.</param>
    /// <param name="cellName">The name of the running cell.</param>
    public static void Watch(EventEmitter emitter, Func<string> cellName)
    {
        (_emitter, _cellName) = (emitter, cellName);
        if (!OperatingSystem.IsWindows())
            _ = SetHandler(Sigabrt, &OnAbort);
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void OnAbort(int signal)
    {
        try
        {
            var trace = new StackTraceText(_cellName!());
            var lines = trace.DescribeFrames(new StackTrace(2, fNeedFileInfo: true).ToString());
            _emitter!.Send(new ErrorEvent(KernelDeath.ErrorName, "", lines, trace.Line));
        }
        catch (Exception)
        {
            // The process ends in any case; without the place.
        }
    }

    [LibraryImport("libc", EntryPoint = "signal")]
    private static partial nint SetHandler(int signal, delegate* unmanaged[Cdecl]<int, void> handler);
}
