using System.Globalization;
using System.Net;
using System.Text;

namespace LossLab.Checking;

/// <summary>A gradient check as text and as HTML.</summary>
internal static class GradCheckTable
{
    private const int Shown = 10;

    private static readonly string[] Header = ["element", "autograd", "numeric", "difference", "tolerance", ""];

    public static string Text(GradCheckReport report)
    {
        string[][] cells = [Header, .. Cells(report)];
        int[] widths = [.. Enumerable.Range(0, Header.Length).Select(c => cells.Max(row => row[c].Length))];
        var text = new StringBuilder(report.Summary);
        foreach (string note in report.Notes) text.Append('\n').Append(note);
        foreach (string[] row in cells)
        {
            string line = row[0].PadRight(widths[0]);
            for (int c = 1; c < row.Length; c++) line += "  " + (c == row.Length - 1 ? row[c] : row[c].PadLeft(widths[c]));
            text.Append('\n').Append(line.TrimEnd());
        }

        return text.Append(Rest(report, "\n")).ToString();
    }

    public static string Html(GradCheckReport report)
    {
        const string Cell = "style=\"text-align:right;padding:1px 10px\"";
        var html = new StringBuilder($"<p><strong>{WebUtility.HtmlEncode(report.Summary)}</strong>");
        foreach (string note in report.Notes) html.Append("<br>").Append(WebUtility.HtmlEncode(note));
        html.Append("</p><table><thead><tr>");
        foreach (string name in Header) html.Append($"<th {Cell}>{name}</th>");
        html.Append("</tr></thead><tbody>");
        foreach (string[] row in Cells(report))
        {
            html.Append("<tr>");
            foreach (string cell in row) html.Append($"<td {Cell}>{WebUtility.HtmlEncode(cell)}</td>");
            html.Append("</tr>");
        }

        return html.Append("</tbody></table>").Append(Rest(report, "")).ToString();
    }

    private static IEnumerable<string[]> Cells(GradCheckReport report) => report.Rows.Take(Shown).Select(row => new[]
    {
        row.Element, Digits(row.Analytic), Digits(row.Numeric), Small(row.Difference), Small(row.Tolerance),
        row.IsKink ? $"kink: {Digits(row.Left)} to the left, {Digits(row.Right)} to the right" : row.Passed ? "ok" : "differs",
    });

    private static string Rest(GradCheckReport report, string before) =>
        report.Rows.Count > Shown ? $"{before}… and {report.Rows.Count - Shown} that are closer" : "";

    private static string Digits(double value) => value.ToString("G7", CultureInfo.InvariantCulture);

    private static string Small(double value) => value.ToString("0.0e+0", CultureInfo.InvariantCulture);
}
