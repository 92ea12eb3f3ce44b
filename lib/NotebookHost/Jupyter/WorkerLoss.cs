using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>What the user reads when a worker and with it all variables are lost.</summary>
internal static class WorkerLoss
{
    private const string Advice = "All variables are gone. A new process has taken its place: run the notebook again from its first cell.";

    /// <summary>The cell did not stop when it was asked to.</summary>
    public static ErrorEvent ByInterrupt() =>
        Error("Interrupted", "The cell did not stop within 2 s of the interrupt, so its process was ended.");

    /// <summary>The process ended by itself.</summary>
    /// <param name="death">Why.</param>
    /// <param name="place">Where the cell was, if that is known.</param>
    public static ErrorEvent ByDeath(KernelDeath death, ErrorEvent? place) =>
        Error(KernelDeath.ErrorName, $"The process that ran the cell is gone: {death.Reason}.", place);

    private static ErrorEvent Error(string name, string message, ErrorEvent? place = null) =>
        new(name, message, [$"{name}: {message}", .. place?.Traceback ?? [], Advice], place?.Line);
}
