namespace LossLab.NotebookHost.Kernel;

/// <summary>A worker could not be started.</summary>
internal sealed class KernelStartException(string message) : Exception(message);
