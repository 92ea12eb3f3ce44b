using System.Globalization;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A tensor as text, in the styles of TensorStringStyle.</summary>
internal sealed class TensorPrinter
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

    private string Julia()
    {
        // A row is as long as the line; what does not fit is left out of its middle.
        int most = Math.Max(2, _width / 2);
        var shown = new ShownElements(_tensor, _format, _culture, false, PrintOptions.MaxRows, most);
        if (shown.Rank > 0 && RowLength(shown) > _width)
            shown = new ShownElements(_tensor, _format, _culture, false, PrintOptions.MaxRows, PrintOptions.MaxColumns);
        var text = new StringBuilder(Metadata());
        if (shown.Rank == 0) return text.Append(", value = ").Append(shown.Scalar).ToString();
        text.Append(_newLine);
        if (shown.Rank <= 2)
            AppendMatrix(text, shown, 0, shown.Rank == 1 ? 1 : shown.Size(0), rowsElided: shown.Rank == 2 && shown.Elided[0]);
        else
            AppendMatrices(text, shown);
        return text.ToString();
    }

    private static int RowLength(ShownElements shown)
    {
        long rows = 1;
        for (int d = 0; d < shown.Rank - 1; d++) rows *= shown.Size(d);
        int length = 0;
        for (int c = 0; c < shown.Size(shown.Rank - 1); c++)
        {
            int width = 0;
            for (long r = 0; r < rows; r++) width = Math.Max(width, shown.Row(r)[c].Length);
            length += width + 1;
        }
        return length;
    }

    private void AppendMatrix(StringBuilder text, ShownElements shown, long first, long rows, bool rowsElided)
    {
        int columns = (int)shown.Size(shown.Rank - 1);
        bool columnsElided = shown.Elided[^1];
        var widths = new int[columns];
        for (long r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++) widths[c] = Math.Max(widths[c], shown.Row(first + r)[c].Length);
        for (long r = 0; r < rows; r++)
        {
            if (rowsElided && r == rows / 2) text.Append(' ').Append(Ellipsis).Append(_newLine);
            ReadOnlySpan<string> row = shown.Row(first + r);
            for (int c = 0; c < columns; c++)
            {
                if (columnsElided && c == columns / 2) text.Append(' ').Append(Ellipsis);
                text.Append(' ').Append(row[c].PadLeft(widths[c]));
            }
            text.Append(_newLine);
        }
    }

    private void AppendMatrices(StringBuilder text, ShownElements shown)
    {
        int outer = shown.Rank - 2;
        long rows = shown.Size(outer);
        long count = 1;
        for (int d = 0; d < outer; d++) count *= shown.Size(d);
        var index = new long[outer];
        for (long n = 0; n < count; n++)
        {
            if (n > 0) text.Append(_newLine);
            if (StartsSecondHalf(shown, index)) text.Append(Ellipsis).Append(_newLine).Append(_newLine);
            text.Append('[');
            for (int d = 0; d < outer; d++) text.Append(Original(shown, d, index[d])).Append(',');
            text.Append("..,..] =").Append(_newLine);
            AppendMatrix(text, shown, n * rows, rows, shown.Elided[outer]);
            for (int d = outer - 1; d >= 0 && ++index[d] == shown.Size(d); d--) index[d] = 0;
        }
    }

    private static bool StartsSecondHalf(ShownElements shown, long[] index)
    {
        for (int d = index.Length - 1; d >= 0; d--)
        {
            if (shown.Elided[d] && index[d] == shown.Size(d) / 2) return true;
            if (index[d] != 0) return false;
        }
        return false;
    }

    private long Original(ShownElements shown, int dim, long index) =>
        shown.Elided[dim] && index >= shown.Size(dim) / 2 ? _tensor.shape[dim] - shown.Size(dim) + index : index;

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
