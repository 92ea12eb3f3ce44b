namespace LossLab.Data;

/// <summary>The CRAN check times that are known, and what was left out.</summary>
/// <param name="Split">The known times, divided.</param>
/// <param name="Dropped">How many rows were left out because their check was stopped before it had finished.</param>
/// <param name="Note">The same in words, to be shown with a result.</param>
public sealed record CheckTimes(Split<TabularData> Split, int Dropped, string Note);
