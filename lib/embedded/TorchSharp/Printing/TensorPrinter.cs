using System.Globalization;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A tensor as text, in the styles of TensorStringStyle.</summary>
internal sealed partial class TensorPrinter
{
    private const string Ellipsis = "...";

    private readonly Tensor _tensor;
    private readonly string _format;
    private readonly int _width;
    private readonly CultureInfo _culture;
    private readonly string _newLine;

    internal TensorPrinter(Tensor tensor, string? format, int? width, CultureInfo? culture, string? newLine)
    {
        _tensor = tensor;
        _format = format ?? PrintOptions.FloatFormat;
        _width = width ?? PrintOptions.LineWidth;
        _culture = culture ?? CultureInfo.CurrentCulture;
        _newLine = newLine ?? PrintOptions.NewLine;
    }

    internal string Print(TensorStringStyle style)
    {
        if (style == TensorStringStyle.Default) style = PrintOptions.Style;
        if (style == TensorStringStyle.Metadata || _tensor.is_meta || _tensor.is_sparse) return Metadata();
        return style switch
        {
            TensorStringStyle.Julia => Julia(),
            TensorStringStyle.Numpy => Numpy(),
            TensorStringStyle.CSharp => CSharp(),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "Unknown style."),
        };
    }

    internal string Metadata() =>
        $"[{string.Join("x", _tensor.shape)}], type = {_tensor.dtype}, device = {_tensor.device}";

    private string Numpy()
    {
        var shown = new ShownElements(_tensor, _format, _culture, false, PrintOptions.MaxRows, PrintOptions.MaxColumns);
        if (shown.Rank == 0) return shown.Scalar;
        var text = new StringBuilder();
        long row = 0;
        AppendNested(text, shown, 0, ref row, ('[', ']'), "", (t, depth) =>
        {
            for (int i = 0; i < shown.Rank - 1 - depth; i++) t.Append(_newLine);
            t.Append(' ', depth + 1);
        });
        return text.ToString();
    }

    private string CSharp()
    {
        var shown = new ShownElements(_tensor, _format, _culture, true, PrintOptions.MaxRows, PrintOptions.MaxColumns);
        var text = new StringBuilder(Metadata()).Append(", value = ");
        if (shown.Rank == 0) return text.Append(shown.Scalar).ToString();
        if (shown.Rank > 1) text.Append(_newLine);
        text.Append(TypeName()).Append(" [").Append(',', shown.Rank - 1).Append("] ");
        long row = 0;
        var body = new StringBuilder();
        AppendNested(body, shown, 0, ref row, ('{', '}'), ",", (t, depth) => t.Append(_newLine).Append(' ', depth + 1));
        if (shown.Rank > 1)
        {
            body.Insert(1, _newLine + " ");
            body.Insert(body.Length - 1, _newLine);
        }
        return text.Append(body).ToString();
    }

    private string TypeName() => _tensor.dtype switch
    {
        ScalarType.Byte => "byte",
        ScalarType.Int8 => "sbyte",
        ScalarType.Int16 => "short",
        ScalarType.Int32 => "int",
        ScalarType.Int64 => "long",
        ScalarType.Float16 => "float16",
        ScalarType.BFloat16 => "bfloat16",
        ScalarType.Float32 => "float",
        ScalarType.Float64 => "double",
        ScalarType.Bool => "bool",
        ScalarType.ComplexFloat32 => "complex32",
        _ => "complex64",
    };

    /// <summary>Brackets within brackets. <paramref name="after"/> follows an inner array, <paramref name="next"/> starts the next line.</summary>
    private static void AppendNested(
        StringBuilder text, ShownElements shown, int depth, ref long row, (char Open, char Close) bracket,
        string after, Action<StringBuilder, int> next)
    {
        text.Append(bracket.Open);
        bool last = depth == shown.Rank - 1;
        long count = shown.Size(depth);
        ReadOnlySpan<string> texts = last ? shown.Row(row) : default;
        for (int i = 0; i < count; i++)
        {
            bool gap = shown.Elided[depth] && i == count / 2;
            if (last)
            {
                if (i > 0) text.Append(", ");
                if (gap) text.Append(Ellipsis).Append(' ');
                text.Append(texts[i]);
                continue;
            }
            if (gap)
            {
                next(text, depth);
                text.Append(Ellipsis);
            }
            if (i > 0) next(text, depth);
            AppendNested(text, shown, depth + 1, ref row, bracket, after, next);
            if (i < count - 1) text.Append(after);
        }
        if (last) row++;
        text.Append(bracket.Close);
    }
}
