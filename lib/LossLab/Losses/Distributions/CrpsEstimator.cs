namespace LossLab.Losses;

/// <summary>How <see cref="CrpsLoss"/> takes the spread of M members. For few members the two differ.</summary>
public enum CrpsEstimator
{
    /// <summary>Σ|x_i − x_j|/(2·M·(M − 1)): members as a sample of the predicted distribution, of which it estimates the score without bias. M ≥ 2.</summary>
    Fair,

    /// <summary>Σ|x_i − x_j|/(2·M²): the members themselves as the predicted distribution. Draws small ensembles too close together.</summary>
    Standard,
}
