using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>What the user reads when a worker and with it all variables are lost.</summary>
internal static class WorkerLoss
{
    private const string Advice = "All variables are gone. A new process has taken its place: run the notebook again from its first cell.";

    /// <summary>The cell did not stop when it was asked to.</summary>
    /// <param name="death">The end of its process.</param>
    public static ErrorEvent ByInterrupt(KernelDeath death) =>
        Error("Interrupted", "The cell did not stop within 2 s of the interrupt, so its process was ended.", death);

    /// <summary>The process ended by itself.</summary>
    /// <param name="death">Why.</param>
    /// <param name="place">Where the cell was, if that is known.</param>
    public static ErrorEvent ByDeath(KernelDeath death, ErrorEvent? place) =>
        Error(KernelDeath.ErrorName, $"The process that ran the cell is gone: {death.Reason}.", death, place);

    /// <summary>The process ended while no cell ran; the next cell begins with this.</summary>
    public static string BetweenCells(KernelDeath death) => string.Join('\n',
        (IEnumerable<string>)[$"Since the last cell the process that runs the cells is gone: {death.Reason}.", .. Remaining(death), Advice, ""]);

    private static ErrorEvent Error(string name, string message, KernelDeath death, ErrorEvent? place = null) =>
        new(name, message, [$"{name}: {message}", .. place?.Traceback ?? [], .. Remaining(death), Advice], place?.Line);

    private static IEnumerable<string> Remaining(KernelDeath death) => death.RemainingText is { } text ? [$"({text})"] : [];
}
