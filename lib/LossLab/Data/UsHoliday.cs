namespace LossLab.Data;

/// <summary>A day off in the United States.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">The holiday's name.</param>
/// <param name="IsObserved">True for the weekday on which a holiday is kept that itself falls on a weekend.</param>
public sealed record UsHoliday(DateOnly Date, string Name, bool IsObserved);
