using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>Comparisons of tensors that say which element differs, and gradients.</summary>
internal static class Numbers
{
    public static void Equal(double[] expected, Tensor actual, double relative = 1e-9, double absolute = 1e-12)
    {
        double[] values = Doubles(actual);
        Assert.Equal(expected.Length, values.Length);
        for (int i = 0; i < values.Length; i++)
            Assert.True(
                values[i] == expected[i] || Math.Abs(values[i] - expected[i]) <= absolute + relative * Math.Abs(expected[i]),
                FormattableString.Invariant($"Element {i}: expected {expected[i]:R}, actual {values[i]:R}."));
    }

    public static void Equal(Tensor expected, Tensor actual, double relative = 1e-9, double absolute = 1e-12)
    {
        Assert.Equal(expected.shape, actual.shape);
        Equal(Doubles(expected), actual, relative, absolute);
    }

    public static void Equal(double expected, Tensor actual, double relative = 1e-9, double absolute = 1e-12)
    {
        Assert.Equal(0, actual.ndim);
        Equal([expected], actual, relative, absolute);
    }

    public static void Finite(Tensor tensor) =>
        Assert.All(Doubles(tensor), value => Assert.True(double.IsFinite(value), $"{value} is not finite."));

    public static double[] Doubles(Tensor tensor) => tensor.ToDoubles();

    /// <summary>The value of a function, and the gradient of its sum.</summary>
    public static (Tensor Value, Tensor Gradient) Differentiate(Func<Tensor, Tensor> function, Tensor at)
    {
        Tensor x = at.detach().clone().requires_grad_();
        Tensor value = function(x);
        value.sum().backward();
        return (value.detach(), x.grad!);
    }

    /// <summary>The same as plain numbers.</summary>
    public static (double[] Value, double[] Gradient) DifferentiateToDoubles(Func<Tensor, Tensor> function, Tensor at)
    {
        (Tensor value, Tensor gradient) = Differentiate(function, at);
        return (Doubles(value), Doubles(gradient));
    }

    /// <summary>The gradient of Σ grad·function by central differences, in Float64.</summary>
    public static double[] CentralDifferences(Func<Tensor, Tensor> function, Tensor at, Tensor grad)
    {
        double[] x = Doubles(at), slopes = new double[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            double step = 1e-6 * Math.Max(1, Math.Abs(x[i]));
            slopes[i] = (Along(step) - Along(-step)) / (2 * step);

            double Along(double offset)
            {
                double[] moved = [.. x];
                moved[i] += offset;
                return (function(tensor(moved, at.shape)) * grad).sum().ToDouble();
            }
        }

        return slopes;
    }
}
