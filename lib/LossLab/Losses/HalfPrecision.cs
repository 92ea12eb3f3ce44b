using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>
/// Float16 and BFloat16. A sum, a variance or a difference loses in them what a loss is about, and a weight of 10⁵ terms overflows: what
/// is given in these types is computed in Float32, and the result is of the type that was given.
/// </summary>
internal static class HalfPrecision
{
    // What was given, while a loss computes in Float32 in its place: rounding errors are those of that type. Of a thread, as a dispose scope is.
    [ThreadStatic] private static ScalarType? _given;

    public static bool Is(ScalarType type) => type is ScalarType.Float16 or ScalarType.BFloat16;

    /// <summary>The type that was given, if this thread computes in Float32 in its place.</summary>
    public static ScalarType? Given => _given;

    /// <summary>Float32 in place of a half type; the gradient comes back in the half type.</summary>
    public static Tensor Widen(Tensor tensor) => Is(tensor.dtype) ? tensor.to(ScalarType.Float32) : tensor;

    /// <summary>A result in the type that was given; infinite where that type can't hold it.</summary>
    public static Tensor Narrow(Tensor result, ScalarType given) => Is(given) ? result.to(given) : result;

    /// <summary>The type of a sum.</summary>
    public static ScalarType Common(IEnumerable<Tensor> terms) => terms.Select(term => term.dtype).Aggregate(promote_types);

    /// <summary>The same for a loss of one tensor.</summary>
    public static Tensor Run(Tensor input, Func<Tensor, Tensor> loss) => Run(input.dtype, () => loss(Widen(input)));

    /// <summary>What a loss gives for its widened tensors, in the type of those that were given.</summary>
    public static Tensor Run(ScalarType given, Func<Tensor> widened)
    {
        ScalarType? outer = _given;
        _given = given;
        try
        {
            return widened().to(given);
        }
        finally
        {
            _given = outer;
        }
    }
}
