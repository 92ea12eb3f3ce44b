namespace LossLab.Training;

/// <summary>Where a training is watched: it is told how the training goes, and can end it.</summary>
public interface ITrainingDisplay
{
    /// <summary>Ends the training between two batches.</summary>
    CancellationToken Cancellation { get; }

    /// <summary>Shows how far a training is; a few times a second.</summary>
    /// <param name="progress">Its text and its HTML.</param>
    void Show(TrainingProgress progress);

    /// <summary>Shows the end.</summary>
    /// <param name="history">The whole training.</param>
    void Show(History history);
}
