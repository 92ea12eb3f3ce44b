namespace LossLab.Losses;

/// <summary>One term of a <see cref="CombinedLoss"/> at one step.</summary>
/// <param name="Name">The term's name.</param>
/// <param name="Raw">Its value.</param>
/// <param name="Weight">Its weight at that step.</param>
public readonly record struct TermValue(string Name, double Raw, double Weight)
{
    /// <summary>What the term adds to the loss.</summary>
    public double Weighted => Weight * Raw;
}
