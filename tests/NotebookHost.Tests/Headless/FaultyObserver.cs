using LossLab.NotebookHost.Headless;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>Stands for a fault of the host in the middle of a notebook.</summary>
internal sealed class FaultyObserver(string notebook) : IRunObserver
{
    public void NotebookStarted(NotebookJob job, int cells)
    {
    }

    public void CellFinished(NotebookJob job, CellReport cell)
    {
        if (job.Name.Contains(notebook, StringComparison.Ordinal))
            throw new InvalidOperationException("a fault");
    }

    public void NotebookFinished(NotebookReport report)
    {
    }
}
