namespace LossLab.Metrics;

/// <summary>The predictions whose confidence lies in one interval.</summary>
/// <param name="Lower">The interval's lower end, excluded (in the first bin included).</param>
/// <param name="Upper">The interval's upper end, included.</param>
/// <param name="Count">How many predictions there are.</param>
/// <param name="Confidence">Their mean confidence; NaN if there are none.</param>
/// <param name="Frequency">The share of them that came true; NaN if there are none.</param>
public readonly record struct ReliabilityBin(double Lower, double Upper, int Count, double Confidence, double Frequency);
