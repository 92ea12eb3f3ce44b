using LossLab.Data;
using LossLab.Training;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Weights the losses of several tasks by a noise level that is learned for each.</summary>
/// <remarks>
/// <para>ℓ = Σ_k f_k·e^−s_k·ℓ_k + ½·s_k, s = ln σ², f = ½ for regression and 1 for classification. At s = 0 it is a plain weighted sum.</para>
/// <para>The loss can be negative, because ½·s is: that is by design, and no sign of a mistake. For given losses the best s_k is ln(2·f_k·ℓ_k),
/// so that a noisy task counts less. A loss that stays negative has no best s: its weight grows without bound. Give the optimiser this module's parameters too.</para>
/// <para>Shapes: one scalar for each task; it takes an array of them, not a prediction and a target, and so is no <see cref="Loss"/>.</para>
/// <para>Reference: Kendall, Gal, Cipolla, Multi-task learning using uncertainty to weigh losses (2018).</para>
/// </remarks>
/// <example><code>
/// var weighting = new UncertaintyWeighting(TaskKind.Regression, TaskKind.Classification);
/// Tensor value = weighting.call([tensor(0.8f), tensor(1.9f)]); // its parameters go to the optimiser too
/// </code></example>
public sealed class UncertaintyWeighting : nn.Module<Tensor[], Tensor>, IReportsTerms
{
    private readonly TaskKind[] _tasks;
    private readonly Parameter logVariances;

    /// <summary>Starts with σ = 1 for every task.</summary>
    /// <param name="tasks">What each task's loss is.</param>
    /// <exception cref="ArgumentException">No task.</exception>
    public UncertaintyWeighting(params TaskKind[] tasks) : base(nameof(UncertaintyWeighting))
    {
        if (tasks.Length == 0) throw new ArgumentException("UncertaintyWeighting needs one task or more.", nameof(tasks));
        _tasks = [.. tasks.Select(task => Require.Defined(task, nameof(tasks)))];
        logVariances = nn.Parameter(zeros(tasks.Length).DetachFromDisposeScope());
        Names = TaskNames.Numbered(tasks.Length);
        RegisterComponents();
    }

    /// <summary>What the tasks are called in <see cref="LatestTerms"/>, and so in a history; by default "task 0", "task 1", ….</summary>
    /// <exception cref="ArgumentException">Another number of names than of tasks, or two alike.</exception>
    public IReadOnlyList<string> Names
    {
        get;
        init => field = TaskNames.Checked(value, _tasks.Length);
    }

    /// <summary>s = ln σ² of each task, learned.</summary>
    public Parameter LogVariances => logVariances;

    /// <summary>What each loss is multiplied by now.</summary>
    public double[] Weights => [.. (Guard.HasNumbers(logVariances) ? logVariances.ToDoubles() : new double[_tasks.Length]).Select((s, k) => Factor(k) * Math.Exp(-s))];

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, double Value)> LatestTerms { get; private set; } = [];

    /// <summary>The weighted sum with its ½·s.</summary>
    /// <param name="losses">A scalar for each task, in the constructor's order.</param>
    /// <exception cref="ArgumentException">Another number of losses than of tasks.</exception>
    /// <exception cref="InvalidOperationException">A loss is not a scalar.</exception>
    public override Tensor forward(Tensor[] losses)
    {
        using DisposeScope scope = NewDisposeScope();
        double[] values = LossInput.Values(losses, _tasks.Length, GetName()), weights = Weights;
        LatestTerms = TaskNames.Terms(Names, values, weights);
        Tensor all = stack(losses.Select(loss => HalfPrecision.Widen(loss).sum()));
        Tensor s = logVariances.to(all.dtype);
        Tensor factors = tensor([.. _tasks.Select((_, k) => Factor(k))], dtype: all.dtype, device: all.device);
        Tensor total = ((-s).exp() * factors * all + s / 2).sum();
        return HalfPrecision.Narrow(total, HalfPrecision.Common(losses)).MoveToOuterDisposeScope();
    }

    private double Factor(int task) => _tasks[task] == TaskKind.Regression ? 0.5 : 1;
}
