using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>What the classes that combine losses ask of them.</summary>
internal static class LossInput
{
    public static Tensor Scalar(Tensor loss, string name) => loss.NumberOfElements == 1
        ? loss.ndim == 0 ? loss : loss.sum()
        : throw new InvalidOperationException($"{name} is {Guard.Shape(loss)} where one number was expected. A reduction is missing: use Mean or Sum.");

    /// <summary>The losses of all tasks, checked, and their values.</summary>
    public static double[] Values(Tensor[] losses, int tasks, string name)
    {
        if (losses.Length != tasks)
            throw new ArgumentException($"{name} was made for {tasks} losses and got {losses.Length}.", nameof(losses));
        using DisposeScope scope = NewDisposeScope();
        return [.. losses.Select((loss, i) => Scalar(loss, $"{name}: loss {i}").ToNumber($"{name}: loss {i}"))];
    }

    public static Tensor WeightedSum(Tensor[] losses, IReadOnlyList<double> weights)
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor total = losses[0].sum() * weights[0];
        for (int i = 1; i < losses.Length; i++) total = total + losses[i].sum() * weights[i];
        return total.MoveToOuterDisposeScope();
    }
}
