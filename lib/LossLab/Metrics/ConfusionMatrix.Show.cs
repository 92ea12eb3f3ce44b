using System.Net;
using System.Text;
using LossLab.Display;

namespace LossLab.Metrics;

public sealed partial class ConfusionMatrix : IShowable
{
    /// <summary>The counts as a table of text: a row for each true class, a column for each predicted one.</summary>
    public override string ToString()
    {
        int width = Math.Max(Names.Max(name => name.Length), Total.ToString().Length);
        var text = new StringBuilder("actual \\ predicted\n" + "".PadLeft(width));
        foreach (string name in Names) text.Append("  ").Append(name.PadLeft(width));
        for (int row = 0; row < Classes; row++)
        {
            text.Append('\n').Append(Names[row].PadLeft(width));
            for (int column = 0; column < Classes; column++)
                text.Append("  ").Append(_counts[row, column].ToString().PadLeft(width));
        }

        return text.ToString();
    }

    string IShowable.ToText() => ToString();

    string IShowable.ToHtml()
    {
        var html = new StringBuilder("<table><thead><tr><th>actual \\ predicted</th>");
        foreach (string name in Names) html.Append($"<th>{WebUtility.HtmlEncode(name)}</th>");
        html.Append("</tr></thead><tbody>");
        for (int row = 0; row < Classes; row++)
        {
            html.Append($"<tr><th>{WebUtility.HtmlEncode(Names[row])}</th>");
            for (int column = 0; column < Classes; column++)
                html.Append(row == column ? $"<td><b>{_counts[row, column]}</b></td>" : $"<td>{_counts[row, column]}</td>");
            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }
}
