namespace LossLab.Training;

/// <summary>
/// A loss made of several terms. A <see cref="Trainer"/> notes the terms of each step and keeps their mean over the epoch in
/// its <see cref="History"/>, so that a term that drowns the others is seen.
/// </summary>
public interface IReportsTerms
{
    /// <summary>The terms of the latest call to <c>forward</c>, by name, as plain numbers.</summary>
    IReadOnlyList<(string Name, double Value)> LatestTerms { get; }
}
