using LossLab.Training;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Weights the losses of several tasks by how slowly each of them falls, epoch by epoch.</summary>
/// <remarks>
/// <para>w_k = K·softmax(r/T)_k with r_k = L_k(t − 1)/L_k(t − 2), L the mean of an epoch. In the first two epochs all weights are 1.</para>
/// <para>It looks at rates only, not at scales: match those first (<see cref="LossBalancer"/>). T → ∞ is a plain sum.</para>
/// <para>Shapes: one scalar for each task; it takes an array of them and keeps a memory between epochs, and so is no <see cref="Loss"/>.</para>
/// <para>Reference: Liu, Johns, Davison, End-to-end multi-task learning with attention (2019).</para>
/// </remarks>
/// <example><code>
/// var weighting = new DynamicWeightAverage(tasks: 2);
/// Tensor value = weighting.call([tensor(0.8f), tensor(1.9f)]);
/// weighting.EndEpoch();
/// </code></example>
public sealed class DynamicWeightAverage : nn.Module<Tensor[], Tensor>, IReportsTerms
{
    private readonly double _temperature;
    private readonly int _tasks;

    // Of the running epoch: the sum of each loss, and behind them the number of steps. Of the epoch before: the means; NaN where there was none.
    private readonly Remembered _running, _last, _weights;

    /// <summary>Starts with a weight of 1 for every task.</summary>
    /// <param name="tasks">K, 1 or more.</param>
    /// <param name="temperature">T, above 0: the larger, the more alike the weights.</param>
    /// <exception cref="ArgumentOutOfRangeException">No task, or a temperature that is not above 0.</exception>
    public DynamicWeightAverage(int tasks, double temperature = 2) : base(nameof(DynamicWeightAverage))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tasks, 1);
        _temperature = Require.Positive(temperature);
        _tasks = tasks;
        Names = TaskNames.Numbered(tasks);
        _running = new(this, "running", new double[tasks + 1]);
        _last = new(this, "last_means", [.. Enumerable.Repeat(double.NaN, tasks)]);
        _weights = new(this, "weights", [.. Enumerable.Repeat(1.0, tasks)]);
    }

    /// <summary>What the tasks are called in <see cref="LatestTerms"/>, and so in a history; by default "task 0", "task 1", ….</summary>
    /// <exception cref="ArgumentException">Another number of names than of tasks, or two alike.</exception>
    public IReadOnlyList<string> Names
    {
        get;
        init => field = TaskNames.Checked(value, _tasks);
    }

    /// <summary>What each loss is multiplied by in this epoch; they sum to K.</summary>
    public IReadOnlyList<double> Weights => _weights.Values;

    /// <inheritdoc/>
    public IReadOnlyList<(string Name, double Value)> LatestTerms { get; private set; } = [];

    /// <summary>The weighted sum. In training mode, with gradients on, the losses are noted for the epoch's mean.</summary>
    /// <param name="losses">A scalar for each task; in training mode finite and 0 or above, as a rate of falling asks.</param>
    /// <exception cref="ArgumentException">Another number of losses than of tasks, or, in training mode, one that is negative or not finite.</exception>
    /// <exception cref="InvalidOperationException">A loss is not a scalar.</exception>
    public override Tensor forward(Tensor[] losses)
    {
        double[] values = LossInput.Values(losses, _tasks, GetName()), weights = _weights.Values;
        LatestTerms = TaskNames.Terms(Names, values, weights);
        // Without gradients it is a validation, also where nobody has called eval().
        if (training && is_grad_enabled())
        {
            LossInput.Positive(losses, values, GetName());
            double[] running = _running.Values;
            // Where there are no numbers to read, every loss counts as one that stands still.
            for (int k = 0; k < _tasks; k++) running[k] += Guard.HasNumbers(losses[k]) ? values[k] : 0;
            running[_tasks]++;
            _running.Values = running;
        }

        return LossInput.WeightedSum(losses, weights);
    }

    /// <summary>Sets the weights for the next epoch; with a trainer: <c>trainer.EpochEnded += _ => average.EndEpoch()</c>.</summary>
    /// <exception cref="InvalidOperationException">There was no step in this epoch.</exception>
    public void EndEpoch()
    {
        double[] running = _running.Values;
        if (running[_tasks] == 0)
        {
            throw new InvalidOperationException(
                "DynamicWeightAverage: the epoch had no training step. Call EndEpoch after the batches of an epoch, with the loss in training mode: train(), and not under no_grad().");
        }

        double[] before = _last.Values, last = [.. running.Take(_tasks).Select(sum => sum / running[_tasks])];
        (_last.Values, _running.Values) = (last, new double[_tasks + 1]);
        if (double.IsNaN(before[0])) return;
        // A loss that was 0 has no rate; it counts as one that stands still.
        double[] rates = [.. last.Select((value, k) => (before[k] == 0 ? 1 : value / before[k]) / _temperature)];
        double largest = rates.Max(), total = rates.Sum(r => Math.Exp(r - largest));
        _weights.Values = [.. rates.Select(r => rates.Length * Math.Exp(r - largest) / total)];
    }
}
