using System.Globalization;
using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>What the classes that combine losses ask of them.</summary>
internal static class LossInput
{
    public static Tensor Scalar(Tensor loss, string name) => loss.NumberOfElements == 1
        ? loss.ndim == 0 ? loss : loss.sum()
        : throw new InvalidOperationException($"{name} is {Guard.Shape(loss)} where one number was expected. A reduction is missing: use Mean or Sum.");

    /// <summary>The losses of all tasks, checked, and their values; NaN where there are none to read (<see cref="Guard.HasNumbers"/>).</summary>
    public static double[] Values(Tensor[] losses, int tasks, string name)
    {
        if (losses.Length != tasks)
            throw new ArgumentException($"{name} was made for {tasks} losses and got {losses.Length}.", nameof(losses));
        using DisposeScope scope = NewDisposeScope();
        return [.. losses.Select((loss, i) => Guard.Number(Scalar(loss, $"{name}: loss {i}"), $"{name}: loss {i}"))];
    }

    /// <summary>Refuses what has no place in a comparison of a loss with its earlier values.</summary>
    public static void Positive(Tensor[] losses, double[] values, string name)
    {
        int wrong = Array.FindIndex(values, value => !(value >= 0 && double.IsFinite(value)));
        if (wrong >= 0 && Guard.HasNumbers(losses[wrong]))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"{name}: the loss of task {wrong} is {values[wrong]}, and {name} needs finite losses of 0 or above: it compares each with its earlier values. ")
                + "For a loss that can be negative use PcGrad, which looks at gradients alone.", nameof(losses));
    }

    /// <summary>The gradients of every task. If none reaches a parameter there is nothing to balance, and without a word nothing would be learned.</summary>
    public static Tensor?[][] Gradients(Tensor[] losses, IReadOnlyList<Tensor> parameters, string name)
    {
        Tensor?[][] all = [.. losses.Select((loss, task) => Gradients(loss, parameters, name, task))];
        return Array.Exists(all, one => Array.Exists(one, gradient => gradient is not null))
            ? all
            : throw new InvalidOperationException(
                $"{name}: no loss depends on the parameters that {name} was given. Give it parameters of the model that made the losses.");
    }

    /// <summary>The gradients of one task's loss, with its graph kept; null where a parameter has no part in it. Every error names the task.</summary>
    private static Tensor?[] Gradients(Tensor loss, IReadOnlyList<Tensor> parameters, string name, int task)
    {
        string what = $"{name}: the loss of task {task}";
        if (!loss.requires_grad)
            throw new ArgumentException(
                $"{what} requires no gradient. Look for detach(), item() or no_grad() on its way, or leave the task out.", nameof(loss));
        try
        {
            return Checking.Gradients.Of(loss.sum(), parameters, retainGraph: true);
        }
        catch (InvalidOperationException error)
        {
            throw new InvalidOperationException($"{what} can't be differentiated. {error.Message}", error);
        }
        catch (ExternalException error)
        {
            throw new InvalidOperationException($"{what} can't be differentiated: {error.Message}", error);
        }
    }

    /// <summary>The error for a loss or a gradient with which nothing can be computed.</summary>
    public static ArgumentException NotFinite(string name, int task, string what = "gradient") => new(
        $"{name}: the {what} of task {task} is NaN or infinite, and would reach every parameter. NumericGuard.Inspect finds where it begins.", "losses");

    public static Tensor WeightedSum(Tensor[] losses, IReadOnlyList<double> weights)
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor total = HalfPrecision.Widen(losses[0]).sum() * weights[0];
        for (int i = 1; i < losses.Length; i++) total = total + HalfPrecision.Widen(losses[i]).sum() * weights[i];
        return HalfPrecision.Narrow(total, HalfPrecision.Common(losses)).MoveToOuterDisposeScope();
    }
}
