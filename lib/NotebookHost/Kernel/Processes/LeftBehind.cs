namespace LossLab.NotebookHost.Kernel.Processes;

/// <summary>Finds what a worker's cells have started and what has left the worker's session on purpose: it stays, and is named.</summary>
internal static class LeftBehind
{
    /// <summary>The environment variable that marks a worker and all that comes from it; a process cannot lose it by leaving its parent.</summary>
    public const string Variable = "WORKBOOK_WORKER";

    /// <summary>The processes that remain, as <c>name (id)</c>; on Linux only.</summary>
    /// <param name="mark">The worker's value of <see cref="Variable"/>.</param>
    public static IReadOnlyList<string> Find(string mark) => OperatingSystem.IsLinux()
        ? [.. ProcessTable.Read().Where(process => process.IsAlive && ProcessTable.HasVariable(process.Id, Variable, mark))
            .Select(process => $"{process.Name} ({process.Id})")]
        : [];
}
