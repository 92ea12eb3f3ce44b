using System.Runtime.CompilerServices;
using LossLab.Data;
using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>Tensors as plain numbers, which is what a metric counts with. Every error names the metric and the argument.</summary>
internal static class MetricInput
{
    public static long[] Classes(Tensor tensor, string metric, [CallerArgumentExpression(nameof(tensor))] string name = "")
    {
        if (!tensor.is_integral())
            throw new ArgumentException(
                $"{metric}: {name} must hold class indices; it is {tensor.dtype} {Guard.Shape(tensor)}. Logits [N, C] become classes by argmax(1).",
                name);
        Read(tensor, metric, name);
        return tensor.Elements<long>(ScalarType.Int64);
    }

    /// <summary>All elements, of any type and on any device, as doubles.</summary>
    public static double[] Numbers(Tensor tensor, string metric, [CallerArgumentExpression(nameof(tensor))] string name = "")
    {
        Read(tensor, metric, name);
        return tensor.ToDoubles();
    }

    /// <summary>Probabilities; what rounding in the tensor's type has left outside [0, 1] is moved to the bound, what is further out is not.</summary>
    public static double[] Probabilities(Tensor tensor, string metric, [CallerArgumentExpression(nameof(tensor))] string name = "")
    {
        double slack = tensor.is_floating_point() ? Guard.Rounding(tensor.dtype) : 0;
        return Array.ConvertAll(Numbers(tensor, metric, name), p => p < -slack || p > 1 + slack ? p : Math.Clamp(p, 0, 1));
    }

    /// <summary>A metric counts numbers, which tensors on LibTorch's <c>meta</c> device do not have.</summary>
    public static void Read(Tensor tensor, string metric, string name)
    {
        if (!Guard.HasNumbers(tensor))
            throw new ArgumentException(
                $"{metric}: {name} is {Guard.Shape(tensor)} on the meta device, where tensors have no numbers to count. Compute it on the CPU or a GPU.", name);
    }

    /// <summary>0 and 1, of any type, as false and true.</summary>
    public static bool[] Labels(Tensor tensor, string metric, [CallerArgumentExpression(nameof(tensor))] string name = "")
    {
        double[] values = Numbers(tensor, metric, name);
        foreach (double value in values)
            if (value is not (0 or 1))
                throw new ArgumentException(FormattableString.Invariant($"{metric}: {name} must hold labels 0 and 1; it holds {value}."), name);
        return Array.ConvertAll(values, value => value == 1);
    }

    public static void SameLength(string metric, int a, int b, string nameA, string nameB)
    {
        if (a != b) throw new ArgumentException($"{metric}: {nameA} has {a} elements and {nameB} has {b}; they must be as many.", nameB);
        if (a == 0) throw new ArgumentException($"{metric}: there are no examples; the tensors are empty. Look at the split or the mask that made them.", nameA);
    }

    public static void SameShape(string metric, Tensor a, Tensor b,
        [CallerArgumentExpression(nameof(a))] string nameA = "", [CallerArgumentExpression(nameof(b))] string nameB = "")
    {
        if (!a.shape.AsSpan().SequenceEqual(b.shape))
            throw new ArgumentException($"{metric}: {nameA} is {Guard.Shape(a)} and {nameB} is {Guard.Shape(b)}; the shapes must be equal.", nameB);
    }
}
