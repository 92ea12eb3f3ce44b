namespace LossLab.NotebookHost.Commands;

/// <summary>One check of the machine.</summary>
/// <param name="Name">What is checked.</param>
/// <param name="Advice">What to do when it fails.</param>
/// <param name="Run">Returns what was found, or throws.</param>
internal sealed record DoctorCheck(string Name, string Advice, Func<CancellationToken, Task<string>> Run);
