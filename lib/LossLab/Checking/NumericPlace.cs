namespace LossLab.Checking;

/// <summary>What a <see cref="NumericFinding"/> is about.</summary>
public enum NumericPlace
{
    /// <summary>A parameter, before the step.</summary>
    Parameter,

    /// <summary>A buffer, such as a running mean, before the step.</summary>
    Buffer,

    /// <summary>What a module was given.</summary>
    Input,

    /// <summary>What a module answered.</summary>
    Output,

    /// <summary>The loss.</summary>
    Loss,

    /// <summary>An operation of the backward pass.</summary>
    Operation,

    /// <summary>The gradient of a parameter.</summary>
    Gradient,
}
