using LossLab.Data;
using LossLab.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Weights the losses of several tasks so that their gradients at the shared layer have like norms, larger for tasks that lag behind.</summary>
/// <remarks>
/// <para>G_k = w_k·‖∂ℓ_k/∂W‖; rate r_k = (ℓ_k/ℓ_k at the first step)/mean; goal Ḡ·r_k^α. Each step moves w against the gradient of
/// Σ |G_k − goal_k|, the goals held fixed, and scales the weights to sum to K.</para>
/// <para>α = 0 asks for equal gradients. As w_k multiplies the gradient, ∂G_k/∂w_k is the norm itself: no second derivative is needed.
/// Costs one more backward pass a task to the shared parameters.</para>
/// <para>Shapes: one scalar for each task; it takes an array of them and needs the shared parameters, and so is no <see cref="Loss"/>.</para>
/// <para>Reference: Chen, Badrinarayanan, Lee, Rabinovich, GradNorm (2018); there the weights are learned with Adam, here by plain descent.</para>
/// </remarks>
/// <example><code>
/// var shared = nn.Linear(3, 4);
/// Tensor hidden = shared.call(rand(8, 3));
/// Tensor value = new GradNorm(shared.parameters(), tasks: 2).call([hidden.square().mean(), hidden.abs().mean()]);
/// </code></example>
public sealed class GradNorm : nn.Module<Tensor[], Tensor>, IReportsTerms
{
    private const double SmallestWeight = 1e-3;

    private readonly Parameter[] _shared;
    private readonly double _alpha, _learningRate;
    private readonly int _tasks;
    private readonly Remembered _weights, _first;

    /// <summary>Starts with a weight of 1 for every task.</summary>
    /// <param name="shared">The parameters that all tasks share, usually those of the last common layer. Frozen ones are left out.</param>
    /// <param name="tasks">K, 1 or more.</param>
    /// <param name="alpha">α, 0 or above: how much a task that lags behind gains.</param>
    /// <param name="learningRate">The step of the weights, above 0. A norm far above 1 asks for a smaller one.</param>
    /// <exception cref="ArgumentException">No shared parameter.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Another number is out of range.</exception>
    public GradNorm(IEnumerable<Parameter> shared, int tasks, double alpha = 1.5, double learningRate = 0.025) : base(nameof(GradNorm))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tasks, 1);
        _shared = [.. shared];
        if (_shared.Length == 0) throw new ArgumentException("GradNorm needs the parameters that the tasks share; there are none. Give those of the last common layer.", nameof(shared));
        (_alpha, _learningRate) = (Require.NotNegative(alpha), Require.Positive(learningRate));
        _tasks = tasks;
        Names = TaskNames.Numbered(tasks);
        _weights = new(this, "weights", [.. Enumerable.Repeat(1.0, tasks)]);
        _first = new(this, "first_losses", [.. Enumerable.Repeat(double.NaN, tasks)]); // NaN: there was no step yet
    }

    /// <summary>What the tasks are called in <see cref="LatestTerms"/>, and so in a history; by default "task 0", "task 1", ….</summary>
    /// <exception cref="ArgumentException">Another number of names than of tasks, or two alike.</exception>
    public IReadOnlyList<string> Names
    {
        get;
        init => field = TaskNames.Checked(value, _tasks);
    }

    /// <summary>What each loss is multiplied by; they sum to K.</summary>
    public IReadOnlyList<double> Weights => _weights.Values;

    /// <summary>G_k of the latest training step, before the weights moved.</summary>
    public IReadOnlyList<double> GradientNorms { get; private set; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, double Value)> LatestTerms { get; private set; } = [];

    /// <summary>The weighted sum. In training mode, with gradients on, the weights move, for the next step.</summary>
    /// <param name="losses">A scalar for each task, above 0, with the shared parameters in its graph.</param>
    /// <exception cref="ArgumentException">
    /// Another number of losses than of tasks, or, in training mode, one that requires no gradient, is negative or not finite, or whose gradient is not finite.
    /// </exception>
    /// <exception cref="InvalidOperationException">
    /// A loss is not a scalar, or, in training mode, its graph was let go, no loss depends on a shared parameter, or every one is frozen.
    /// </exception>
    public override Tensor forward(Tensor[] losses)
    {
        double[] values = LossInput.Values(losses, _tasks, GetName()), weights = _weights.Values;
        bool moves = training && is_grad_enabled();
        if (moves) LossInput.Positive(losses, values, GetName());
        LatestTerms = TaskNames.Terms(Names, values, weights);
        Tensor total = LossInput.WeightedSum(losses, weights);
        if (moves && losses.All(Guard.HasNumbers)) Balance(losses, values, weights);
        return total;
    }

    private void Balance(Tensor[] losses, double[] values, double[] weights)
    {
        using DisposeScope scope = NewDisposeScope();
        if (double.IsNaN(_first.Values[0])) _first.Values = values;
        double[] first = _first.Values;
        Parameter[] trained = [.. _shared.Where(parameter => parameter.requires_grad)];
        if (trained.Length == 0) throw new InvalidOperationException("GradNorm needs a shared parameter that requires a gradient; there is none. Thaw one (requires_grad), usually of the last common layer.");
        double[] norms = [.. LossInput.Gradients(losses, trained, nameof(GradNorm)).Select(Norm)];
        GradientNorms = [.. norms.Select((norm, k) => weights[k] * norm)];
        double[] rates = [.. values.Select((value, k) => first[k] > 0 ? value / first[k] : 1)];
        double mean = GradientNorms.Average(), meanRate = Math.Max(rates.Average(), double.Epsilon);
        for (int k = 0; k < norms.Length; k++)
        {
            double goal = mean * Math.Pow(rates[k] / meanRate, _alpha);
            weights[k] = Math.Max(weights[k] - _learningRate * norms[k] * Math.Sign(GradientNorms[k] - goal), SmallestWeight);
        }

        double scale = weights.Length / weights.Sum();
        for (int k = 0; k < norms.Length; k++) weights[k] *= scale;
        _weights.Values = weights;
    }

    // In Float64, as the square of a small Float32 number is 0.
    private static double Norm(Tensor?[] gradients, int task)
    {
        double norm = Math.Sqrt(gradients.Sum(g => g?.to(ScalarType.Float64).square().sum().ToNumber() ?? 0));
        return double.IsFinite(norm) ? norm : throw LossInput.NotFinite(nameof(GradNorm), task);
    }
}
