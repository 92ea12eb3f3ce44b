namespace LossLab.Data;

/// <summary>Data divided into a part to learn from and a part to be judged on.</summary>
/// <param name="Train">The part to learn from.</param>
/// <param name="Test">The part to be judged on.</param>
/// <param name="Rule">How the two were divided, in words. The same rule gives the same parts on every machine.</param>
public sealed record Split<T>(T Train, T Test, string Rule);
