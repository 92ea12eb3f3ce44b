namespace LossLab.NotebookHost.Kernel.Formatters.Bounds;

/// <summary>Ends a value in the middle of being written.</summary>
internal sealed class DisplayCutException() : Exception("More of this value is not shown.");
