namespace LossLab.Training;

/// <summary>Where trainings are watched.</summary>
public static class TrainingDisplay
{
    /// <summary>Finds the display when a training begins; null is the console, with a line an epoch.</summary>
    public static Func<ITrainingDisplay?> Current { get; set; } = static () => null;
}
