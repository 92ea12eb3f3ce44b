using System.Globalization;
using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The elements of a tensor that are printed, as text: of a long dimension the first and the last few.</summary>
internal sealed class ShownElements
{
    private readonly string[] _texts;
    private readonly long[] _shape;

    internal ShownElements(Tensor tensor, string format, CultureInfo culture, bool asCode, int maxRows, int maxColumns)
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor shown = tensor.detach();
        int rank = (int)tensor.ndim;
        Elided = new bool[rank];
        for (int d = 0; d < rank; d++)
        {
            long count = shown.shape[d];
            int limit = Math.Max(2, d == rank - 1 ? maxColumns : maxRows);
            if (count <= limit) continue;
            Elided[d] = true;
            shown = cat([shown.narrow(d, 0, limit / 2), shown.narrow(d, count - limit / 2, limit / 2)], d);
        }
        _shape = shown.shape;
        _texts = Texts(shown, format, culture, asCode);
    }

    /// <summary>Whether something was left out of a dimension: it was in the middle of what is shown.</summary>
    internal bool[] Elided { get; }

    internal int Rank => _shape.Length;

    internal string Scalar => _texts[0];

    internal long Size(int dim) => _shape[dim];

    internal ReadOnlySpan<string> Row(long row) => _texts.AsSpan((int)(row * _shape[^1]), (int)_shape[^1]);

    private static string[] Texts(Tensor shown, string format, CultureInfo culture, bool asCode)
    {
        switch (shown.dtype)
        {
            case ScalarType.Bool:
                return Array.ConvertAll(shown.data<bool>().ToArray(), b => asCode ? (b ? "true" : "false") : b.ToString());
            case ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64:
                return Array.ConvertAll(shown.cdouble().data<Complex>().ToArray(), z => Text(z, format, culture));
            case ScalarType.Float64:
                return Array.ConvertAll(shown.data<double>().ToArray(), x => x.ToString(format, culture));
            case ScalarType.Float32 or ScalarType.Float16 or ScalarType.BFloat16:
                string suffix = asCode && shown.ndim > 0 ? "f" : "";
                return Array.ConvertAll(shown.@float().data<float>().ToArray(), x => x.ToString(format, culture) + suffix);
            default:
                return Array.ConvertAll(shown.@long().data<long>().ToArray(), n => n.ToString(culture));
        }
    }

    private static string Text(Complex value, string format, CultureInfo culture)
    {
        if (value == Complex.Zero) return "0";
        string real = value.Real.ToString(format, culture);
        if (value.Imaginary == 0) return real;
        string imaginary = value.Imaginary.ToString(format, culture) + "i";
        if (value.Real == 0) return imaginary;
        return imaginary.StartsWith('-') ? real + imaginary : $"{real}+{imaginary}";
    }
}
