using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>From tensors to the plain C# values that figures and tables are made of.</summary>
public static class TensorExtensions
{
    /// <summary>All elements, last dimension fastest, as doubles; for any type of number, also with a gradient.</summary>
    public static double[] ToDoubles(this Tensor tensor) => tensor.Elements<double>(ScalarType.Float64);

    /// <summary>One real number as a double, with or without a gradient.</summary>
    /// <remarks>
    /// A tensor's ToDouble() ends the process for a complex number, and if the collector frees in between the Scalar that it reads
    /// through (TorchSharp 0.107.0). Here that one is held.
    /// </remarks>
    /// <exception cref="ArgumentException">It is complex.</exception>
    /// <exception cref="ExternalException">It is not one number.</exception>
    internal static double ToNumber(this Tensor scalar, string name = "The number")
    {
        if (scalar.is_complex())
            throw new ArgumentException($"{name} is {scalar.dtype}, and only a real number can be small: take its abs() or its real part.");
        using Scalar number = scalar.ToScalar();
        double value = number.ToDouble();
        GC.KeepAlive(scalar);
        return value;
    }

    /// <summary>All elements, last dimension fastest, converted to a type and brought to the CPU.</summary>
    internal static T[] Elements<T>(this Tensor tensor, ScalarType type) where T : unmanaged
    {
        using DisposeScope scope = NewDisposeScope();
        // A copy, and as a vector: ToArray() throws for the zeros without memory that autograd makes as second gradients of |x|,
        // and for an empty tensor of two dimensions (TorchSharp 0.107.0).
        return tensor.detach().to(type, CPU, copy: true).flatten().data<T>().ToArray();
    }

    /// <summary>Images as pictures for <c>Plots.ImageGrid</c>.</summary>
    /// <param name="images"><c>[N, channels, height, width]</c> with 1 or 3 channels, values in [0, 1].</param>
    /// <exception cref="ArgumentException">Another shape.</exception>
    public static IReadOnlyList<Picture> ToPictures(this Tensor images)
    {
        if (images.dim() != 4 || images.shape[1] is not (1 or 3))
        {
            throw new ArgumentException(
                $"Images of shape [N, 1, height, width] or [N, 3, height, width] were expected, not [{string.Join(", ", images.shape)}].", nameof(images));
        }

        (int channels, int height, int width) = ((int)images.shape[1], (int)images.shape[2], (int)images.shape[3]);
        using Tensor channelsLast = images.permute(0, 2, 3, 1);
        return [.. channelsLast.ToDoubles().Chunk(channels * height * width)
            .Select(pixels => new Picture(pixels, height, width, channels))];
    }
}
