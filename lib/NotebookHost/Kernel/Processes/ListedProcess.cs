namespace LossLab.NotebookHost.Kernel.Processes;

/// <summary>A process as Linux lists it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its program's name, as far as Linux keeps it: 15 characters.</param>
/// <param name="Session">The id of the process that began its session.</param>
/// <param name="IsAlive">False for one that has ended and waits for its parent to take note.</param>
internal sealed record ListedProcess(int Id, string Name, int Session, bool IsAlive);
