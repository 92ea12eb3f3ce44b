namespace LossLab.Metrics;

/// <summary>One line of a <see cref="ClassificationReport"/>.</summary>
/// <param name="Name">The class, or the kind of average.</param>
/// <param name="Precision">Of the predictions of the class, the share that is right.</param>
/// <param name="Recall">Of the examples of the class, the share that was found.</param>
/// <param name="F1">The harmonic mean of the two.</param>
/// <param name="Support">How many examples there are.</param>
public readonly record struct ClassReport(string Name, double Precision, double Recall, double F1, long Support);
