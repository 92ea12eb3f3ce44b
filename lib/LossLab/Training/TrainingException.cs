namespace LossLab.Training;

/// <summary>Training had to stop: the message says where, and what to look for.</summary>
/// <param name="message">Where and why.</param>
/// <param name="epoch">The epoch, from 1.</param>
/// <param name="batch">The batch within the epoch, from 1.</param>
public sealed class TrainingException(string message, int epoch, int batch) : Exception(message)
{
    /// <summary>The epoch, from 1.</summary>
    public int Epoch { get; } = epoch;

    /// <summary>The batch within the epoch, from 1.</summary>
    public int Batch { get; } = batch;
}
