using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Kernel;

/// <summary>How a cell's execution ended.</summary>
/// <param name="Succeeded">Whether the cell ran to its end without an error.</param>
/// <param name="Error">The error that ended the cell, if the worker lived to tell.</param>
/// <param name="Death">Set if the worker died.</param>
internal sealed record ExecutionResult(bool Succeeded, ErrorEvent? Error, KernelDeath? Death);
