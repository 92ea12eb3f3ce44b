using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Checking;

internal sealed partial class GradComparison
{
    // The grad_output of the first gradient, part of the graph.
    private Tensor? _factors;

    private Tensor GradientOf(Func<Tensor> function)
    {
        Tensor output = function();
        GradCheck.RequireFloat64(output, "the function's result");
        if (!output.requires_grad) return cat([.. _leaves.Select(leaf => zeros_like(leaf, requires_grad: false).flatten())]);
        // Fixed factors that are not all the same, as a random grad_output would be.
        _factors ??= (arange(output.NumberOfElements, ScalarType.Float64) * 2.4 + 0.7).cos().view(output.shape).requires_grad_();
        return cat([.. Gradients.Of(output, _leaves, _factors, createGraph: true).Select((g, i) => (g ?? zeros_like(_leaves[i])).flatten())]);
    }

    /// <summary>
    /// In a chain of functions grad_output depends on the inputs, and a backward that cuts it off loses a part of the second gradient.
    /// The first gradient is linear in it, so that a step of any size gives the slope.
    /// </summary>
    private GradCheckRow CompareGradOutput()
    {
        Tensor factors = _factors!, start = factors.detach().clone(), direction = _directions.Numbers(factors.shape);
        double analytic = Gradients.Of(_function(), [factors], _weights)[0] is { } slope ? (slope * direction).sum().ToNumber() : 0;
        double numeric = ValueAt(start + direction) - ValueAt(start);
        double tolerance = _options.Absolute + _options.Relative * Math.Max(Math.Abs(analytic), Math.Abs(numeric));
        return new GradCheckRow("grad_output", analytic, numeric, tolerance, numeric, numeric);

        double ValueAt(Tensor place)
        {
            factors.detach().copy_(place);
            return Value();
        }
    }
}
