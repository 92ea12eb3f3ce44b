using System.Globalization;
using System.Net;
using System.Text;

namespace LossLab.Training;

/// <summary>A history as an HTML table. Long runs show their first and last epochs.</summary>
internal static class HistoryTable
{
    private const int Shown = 20;

    public static string Html(History history)
    {
        const string Cell = "style=\"text-align:right;padding:1px 10px\"";
        var html = new StringBuilder("<table><thead><tr>");
        foreach (string name in history.Names.Prepend("epoch")) html.Append($"<th {Cell}>{WebUtility.HtmlEncode(name)}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (int epoch in Rows(history.Epochs))
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td {Cell}>{(epoch < 0 ? "⋮" : epoch + 1)}</td>");
            foreach (string name in history.Names)
                html.Append($"<td {Cell}>{(epoch < 0 ? "" : Number.Show(history[name][epoch]))}</td>");
            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").ToString();
    }

    /// <summary>The epochs to show; −1 stands for those left out.</summary>
    private static IEnumerable<int> Rows(int epochs) => epochs <= Shown
        ? Enumerable.Range(0, epochs)
        : [.. Enumerable.Range(0, Shown / 2), -1, .. Enumerable.Range(epochs - Shown / 2, Shown / 2)];
}
