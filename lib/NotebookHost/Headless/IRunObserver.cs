namespace LossLab.NotebookHost.Headless;

/// <summary>Is told how a run goes on; from several threads when notebooks run at the same time.</summary>
internal interface IRunObserver
{
    /// <summary>A notebook starts.</summary>
    void NotebookStarted(NotebookJob job, int cells);

    /// <summary>A cell of it has ended, or was passed over.</summary>
    void CellFinished(NotebookJob job, CellReport cell);

    /// <summary>A notebook has ended.</summary>
    void NotebookFinished(NotebookReport report);
}
