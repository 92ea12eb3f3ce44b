namespace LossLab.Losses;

/// <summary>What a task's loss stands for in <see cref="UncertaintyWeighting"/>.</summary>
public enum TaskKind
{
    /// <summary>A squared error: weight 1/(2σ²).</summary>
    Regression,

    /// <summary>A cross-entropy: weight 1/σ².</summary>
    Classification,
}
