using Microsoft.DotNet.Interactive;

namespace LossLab.Training;

/// <summary>Trainings in a notebook's cells.</summary>
public static class NotebookTraining
{
    /// <summary>From now on a training in a cell shows its progress in the cell's output, and ends when the cell is interrupted.</summary>
    /// <remarks>The workbook's notebooks call it by their first line, <c>#load "…/workbook.csx"</c>. Outside a cell nothing changes.</remarks>
    public static void Use() =>
        TrainingDisplay.Current = () => KernelInvocationContext.Current is { } context ? new NotebookDisplay(context) : null;
}
