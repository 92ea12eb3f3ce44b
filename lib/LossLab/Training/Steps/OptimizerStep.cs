using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Training.Steps;

/// <summary>Clears the gradients before an epoch's steps and takes the steps, over all parameters at once where that changes nothing.</summary>
/// <remarks>
/// Gradients become null, as in PyTorch. TorchSharp's <c>optimizer.zero_grad()</c> fills them with 0 (0.107.0), and a parameter
/// that the loss does not reach is then still moved by its momentum.
/// </remarks>
internal sealed class OptimizerStep : IDisposable
{
    private readonly optim.Optimizer _optimizer;
    private readonly Parameter[] _parameters;
    private FlatOptimizer? _flat;

    /// <summary>Gets ready for the steps of one epoch.</summary>
    /// <param name="optimizer">Belongs to the caller; whole again after <see cref="Dispose"/>.</param>
    public OptimizerStep(optim.Optimizer optimizer)
    {
        // Once an epoch: the list is lazy, and walking through the modules takes as long as the arithmetic of a small network.
        (_optimizer, _parameters) = (optimizer, [.. optimizer.parameters()]);
        _flat = FlatOptimizer.TryMake(optimizer);
    }

    public void ClearGradients()
    {
        foreach (Parameter parameter in _parameters) parameter.grad = null;
    }

    /// <summary>True if the backward pass has reached a parameter; as a rule the first one looked at.</summary>
    public bool HasGradients => Array.Exists(_parameters, parameter => parameter.grad is not null);

    public void Take()
    {
        if (_flat?.TryStep() == true) return;
        Dispose();
        _optimizer.step();
    }

    /// <summary>Gives parameters and optimiser back what the steps made of them.</summary>
    public void Dispose()
    {
        _flat?.Dispose();
        _flat = null;
    }
}
