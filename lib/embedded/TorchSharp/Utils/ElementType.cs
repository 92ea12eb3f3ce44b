using System.Numerics;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>Which C# type holds an element of which tensor.</summary>
internal static class ElementType
{
    internal static ScalarType Of<T>()
    {
        if (typeof(T) == typeof(float)) return ScalarType.Float32;
        if (typeof(T) == typeof(double)) return ScalarType.Float64;
        if (typeof(T) == typeof(long)) return ScalarType.Int64;
        if (typeof(T) == typeof(int)) return ScalarType.Int32;
        if (typeof(T) == typeof(bool)) return ScalarType.Bool;
        if (typeof(T) == typeof(byte)) return ScalarType.Byte;
        if (typeof(T) == typeof(sbyte)) return ScalarType.Int8;
        if (typeof(T) == typeof(short)) return ScalarType.Int16;
        if (typeof(T) == typeof(Half)) return ScalarType.Float16;
        if (typeof(T) == typeof(BFloat16)) return ScalarType.BFloat16;
        if (typeof(T) == typeof((float, float))) return ScalarType.ComplexFloat32;
        if (typeof(T) == typeof(Complex)) return ScalarType.ComplexFloat64;
        throw new ArgumentException($"A tensor cannot hold elements of type {typeof(T).Name}.");
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Check<T>(ScalarType actual)
    {
        if (Of<T>() != actual) ThrowMismatch(typeof(T), actual);
    }

    private static void ThrowMismatch(Type requested, ScalarType actual) =>
        throw new ArgumentException(
            $"The tensor holds {actual} elements, which are not C# type {requested.Name}. Convert it first, for example with .to(…), or ask for the matching type.");
}
