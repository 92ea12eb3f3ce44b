using LossLab.NotebookHost.Kernel.Formatters;
using Markdig;

namespace LossLab.NotebookHost.Languages.Page;

/// <summary>What the cells of page languages put into a page.</summary>
internal static class PageText
{
    private static readonly Lazy<MarkdownPipeline> Markdown = new(() => new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

    private static readonly Lazy<string> Plotly = new(() =>
        $"const Plotly = await (window.losslabPlotly = window.losslabPlotly || {ChartHtml.FindPlotly});\n");

    /// <summary>HTML as it is, behind the values that it names.</summary>
    public static string Html(string html, PageValues values)
    {
        // Visible to the scripts in the text, and to attributes such as onclick; const would not let a second cell have the name.
        var declarations = values.Declarations(html, "var");
        return declarations.Length == 0 ? html : $"<script>\n{declarations}</script>\n{html}";
    }

    /// <summary>A script whose names are its own: <c>const</c> would clash when the cell runs again. It may await, draw into
    /// <c>element</c>, and use <c>Plotly</c>; what other cells are to see it puts on <c>globalThis</c>.</summary>
    public static string JavaScript(string code, PageValues values)
    {
        var id = $"chart-{Guid.NewGuid():N}";
        return $$"""
            <div id="{{id}}"></div>
            <script type="text/javascript">
            (async element => {
            {{(code.Contains("Plotly", StringComparison.Ordinal) ? Plotly.Value : "")}}{{values.Declarations(code, "const")}}{{code}}
            })(document.getElementById("{{id}}"));
            </script>
            """;
    }

    /// <summary>Markdown with tables, footnotes and the other extensions that the published kernel has.</summary>
    public static string MarkdownToHtml(string text) => Markdig.Markdown.ToHtml(text, Markdown.Value);
}
