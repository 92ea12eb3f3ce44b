using LossLab.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Adds the gradients of several tasks after taking out of each what works against another.</summary>
/// <remarks>
/// <para>For each task i and every other j in random order: if g_i·g_j &lt; 0, g_i ← g_i − (g_i·g_j)/‖g_j‖²·g_j, with g_j as it was.
/// The sum of the g_i is the gradient. Without a conflict it is that of the plain sum of the losses.</para>
/// <para>It works on gradients, not on values: call <see cref="Backward"/> in place of <c>loss.backward()</c>, then the optimiser's step.
/// Costs one backward pass a task. So it has no value and is no <see cref="Loss"/>.</para>
/// <para>Reference: Yu et al., Gradient surgery for multi-task learning (2020).</para>
/// </remarks>
/// <example><code>
/// var shared = nn.Linear(3, 4);
/// Tensor hidden = shared.call(rand(8, 3));
/// new PcGrad(shared.parameters()).Backward(hidden.square().mean(), hidden.abs().mean());
/// </code></example>
/// <param name="parameters">The parameters that get the gradient; a frozen one is left alone, as an optimiser does.</param>
/// <param name="seed">Decides the order in which the others are looked at.</param>
public sealed class PcGrad(IEnumerable<Parameter> parameters, int seed = 0)
{
    private readonly Parameter[] _parameters = [.. parameters];
    private readonly Random _random = new(seed);

    /// <summary>How many pairs (i, j), i ≠ j, worked against each other at the latest call, before anything was taken out.</summary>
    public int Conflicts { get; private set; }

    /// <summary>Sets the parameters' gradients; what they held before is replaced.</summary>
    /// <param name="losses">A scalar for each task.</param>
    /// <exception cref="ArgumentException">No loss, or one that requires no gradient, is NaN, or whose gradient is not finite.</exception>
    /// <exception cref="InvalidOperationException">A loss is not a scalar, its graph was let go, no loss depends on a parameter, or every parameter is frozen.</exception>
    public void Backward(params Tensor[] losses)
    {
        if (losses.Length == 0) throw new ArgumentException("PcGrad needs one loss or more.", nameof(losses));
        double[] values = LossInput.Values(losses, losses.Length, nameof(PcGrad));
        for (int i = 0; i < losses.Length; i++)
            if (double.IsNaN(values[i]) && Guard.HasNumbers(losses[i])) throw LossInput.NotFinite(nameof(PcGrad), i, "loss");
        Parameter[] trained = [.. _parameters.Where(parameter => parameter.requires_grad)];
        if (trained.Length == 0) throw new InvalidOperationException("PcGrad needs a parameter that requires a gradient; there is none. Give the model's parameters(), not all of them frozen.");
        using DisposeScope scope = NewDisposeScope();
        Tensor gradients = stack(LossInput.Gradients(losses, trained, nameof(PcGrad)).Select((own, i) => Flat(own, trained, i)));
        // Of any length, its direction is the same: squares of small numbers would vanish, and those of large ones overflow.
        Tensor directions = gradients / Largest(gradients);
        Tensor total = zeros_like(gradients[0]);
        Tensor conflicts = directions.mm(directions.t()).triu(1).lt(0).sum();
        Conflicts = Guard.HasNumbers(conflicts) ? 2 * (int)conflicts.ToNumber() : 0;
        for (int i = 0; i < losses.Length; i++) total = total + Project(gradients[i], directions, i);
        Write(total, trained);
    }

    private Tensor Project(Tensor own, Tensor directions, int task)
    {
        int[] others = [.. Enumerable.Range(0, (int)directions.shape[0]).Where(j => j != task)];
        _random.Shuffle(others);
        foreach (int j in others)
        {
            Tensor other = directions[j];
            double along = Guard.Number(own.dot(other));
            if (along < 0) own = own - along / other.dot(other).ToNumber() * other;
        }

        return own;
    }

    // [tasks, 1]; 1 for a gradient of zeros.
    private static Tensor Largest(Tensor gradients)
    {
        Tensor largest = gradients.abs().amax([1], keepdim: true);
        return largest.masked_fill(largest.eq(0), 1);
    }

    private static Tensor Flat(Tensor?[] own, Parameter[] parameters, int task)
    {
        Tensor flat = cat([.. own.Select((g, i) => (g ?? zeros_like(parameters[i])).flatten().to(ScalarType.Float64))]);
        return !Guard.HasNumbers(flat) || double.IsFinite(flat.abs().max().ToNumber()) ? flat : throw LossInput.NotFinite(nameof(PcGrad), task);
    }

    private static void Write(Tensor gradient, Parameter[] parameters)
    {
        long start = 0;
        foreach (Parameter parameter in parameters)
        {
            parameter.grad = gradient.narrow(0, start, parameter.NumberOfElements).view(parameter.shape).to(parameter.dtype);
            start += parameter.NumberOfElements;
        }
    }
}
