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
}
