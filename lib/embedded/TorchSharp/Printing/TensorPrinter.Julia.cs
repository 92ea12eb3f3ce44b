using System.Text;

namespace TorchSharp;

// Julia's style: a matrix in columns, more dimensions as one matrix after the other.
internal sealed partial class TensorPrinter
{
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
}
