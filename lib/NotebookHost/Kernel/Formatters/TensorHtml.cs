using System.Globalization;
using System.Net;
using System.Text;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.NotebookHost.Kernel.Formatters;

/// <summary>Shows a tensor as a table with its shape and dtype.</summary>
internal static class TensorHtml
{
    /// <summary>Rows or columns shown; of more, the first ones and an ellipsis.</summary>
    public const int Limit = 12;

    /// <summary>The text form: TorchSharp's own <c>str()</c>.</summary>
    public static string ToPlainText(Tensor tensor) =>
        Describe(tensor, t => t.str(cultureInfo: CultureInfo.InvariantCulture, newLine: "\n"));

    /// <summary>The HTML form: a table for up to two dimensions, text for more.</summary>
    public static string ToHtml(Tensor tensor) => Describe(tensor, t =>
    {
        var builder = new StringBuilder("<div class=\"losslab-tensor\">");
        builder.Append("<div style=\"color:#666;font-size:90%\">").Append(Caption(t)).Append("</div>");
        if (t.ndim > 2 || t.is_complex())
            AppendText(builder, t);
        else if (t.numel() > 0)
            AppendTable(builder, t);
        return builder.Append("</div>").ToString();
    });

    /// <summary>Shape, dtype and the gradient flag in one line.</summary>
    public static string Caption(Tensor tensor)
    {
        var shape = string.Join(" × ", tensor.shape.Select(n => n.ToString(CultureInfo.InvariantCulture)));
        var kind = tensor.ndim == 0 ? "scalar" : $"[{shape}]";
        return $"{kind} {tensor.dtype}{(tensor.requires_grad ? ", requires_grad" : "")}";
    }

    // A value that cannot be shown (disposed, say) must not fail the cell that ends with it.
    private static string Describe(Tensor tensor, Func<Tensor, string> describe)
    {
        try
        {
            return describe(tensor);
        }
        catch (InvalidOperationException e)
        {
            return WebUtility.HtmlEncode($"Tensor: {e.Message}");
        }
    }

    private static void AppendText(StringBuilder builder, Tensor tensor)
    {
        var text = tensor.str(cultureInfo: CultureInfo.InvariantCulture, newLine: "\n");
        builder.Append("<pre>").Append(WebUtility.HtmlEncode(text)).Append("</pre>");
    }

    private static void AppendTable(StringBuilder builder, Tensor tensor)
    {
        using var scope = NewDisposeScope();
        var matrix = tensor.detach().reshape(tensor.ndim == 2 ? tensor.shape : [1, tensor.numel()]);
        var (rows, columns) = (matrix.shape[0], matrix.shape[1]);
        var (shownRows, shownColumns) = (Math.Min(rows, Limit), Math.Min(columns, Limit));
        var values = Values(matrix.narrow(0, 0, shownRows).narrow(1, 0, shownColumns));

        builder.Append("<table><tbody>");
        for (var row = 0; row < shownRows; row++)
        {
            builder.Append("<tr>");
            for (var column = 0; column < shownColumns; column++)
                builder.Append("<td style=\"text-align:right\">").Append(values[(row * shownColumns) + column]).Append("</td>");
            builder.Append(shownColumns < columns ? "<td>…</td>" : "").Append("</tr>");
        }

        if (shownRows < rows)
            builder.Append("<tr><td style=\"text-align:center\" colspan=\"").Append(shownColumns + (shownColumns < columns ? 1 : 0)).Append("\">…</td></tr>");
        builder.Append("</tbody></table>");
    }

    private static string[] Values(Tensor part)
    {
        if (part.dtype == ScalarType.Bool)
            return [.. Read<long>(part, ScalarType.Int64).Select(v => v != 0 ? "True" : "False")];
        if (part.is_integral())
            return [.. Read<long>(part, ScalarType.Int64).Select(v => v.ToString(CultureInfo.InvariantCulture))];
        return [.. Read<double>(part, ScalarType.Float64).Select(v => v.ToString("G5", CultureInfo.InvariantCulture))];
    }

    private static T[] Read<T>(Tensor part, ScalarType type)
        where T : unmanaged => [.. part.to_type(type).cpu().contiguous().data<T>()];
}
