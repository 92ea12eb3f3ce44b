using System.Reflection;
using LossLab.NotebookHost.Kernel.Protocol;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Utility;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>Sends what cells print and display to the host at once.</summary>
/// <remarks>
/// Microsoft.DotNet.Interactive (1.0.0-beta.26120.1) makes each print and each display an event of the running cell. It keeps
/// all of these in memory until the cell ends, and drops those that come later, from background work.
/// </remarks>
internal static class DirectOutput
{
    /// <summary>Takes the console and the displays of this process; once.</summary>
    public static void Install(EventEmitter emitter)
    {
        // Displays reach the kernels through a static event of the formatter, whose one listener is taken off.
        typeof(Formatter).GetField("OnFormatterEvent", BindingFlags.Static | BindingFlags.NonPublic)!.SetValue(null, null);
        Formatter.SubscribeToDisplayedValues(shown => emitter.Send(ToEvent(shown)));

        var (output, errors) = (new CellWriter(emitter, "stdout"), new CellWriter(emitter, "stderr"));
        KeepConsole();
        // Once: where a cell sets the console after that, it stays until a cell sets it again, as in any program.
        Console.SetOut(output);
        Console.SetError(errors);
    }

    // The first of the commands that run at a time sets the console to writers of the package's, and the last sets it back: what
    // background work prints meanwhile goes nowhere. One that never ends has been the first already when the console is taken.
    // On a thread of its own, since it marks the one that it runs on.
    private static void KeepConsole() => Task.Run(() => ConsoleOutput.Subscribe(_ => Stream.Null)).Wait();

    private static WorkerEvent ToEvent(DisplayedValue shown)
    {
        var (data, id) = (OutputData.Of(shown.Value, shown.FormattedValues), DisplayIds.Of(shown));
        return shown.IsUpdated ? new UpdateEvent(data, id) : new DisplayEvent(data, id);
    }
}
