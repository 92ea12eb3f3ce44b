using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>Puts charts into the cells of a grid, row by row.</summary>
internal static class ChartGrid
{
    public static GenericChart Arrange(
        GenericChart[] charts, int rows, int columns, string[] titles, Font? titleFont, double titleOffset, LayoutGrid grid)
    {
        if (charts.Length > rows * columns)
        {
            throw new ArgumentException($"{charts.Length} charts do not fit into {rows} rows of {columns}.", nameof(charts));
        }

        bool coupled = grid.Get<StyleParam.LayoutGridPattern>("pattern") == StyleParam.LayoutGridPattern.Coupled;
        for (int i = 0; i < charts.Length; i++)
        {
            int x = coupled ? (i % columns) + 1 : i + 1;
            int y = coupled ? (i / columns) + 1 : i + 1;
            Move(charts[i], x, y);
            if (i < titles.Length)
            {
                charts[i].Layout.Append("annotations", new[] { TitleOf(titles[i], x, y, titleFont, titleOffset) });
            }
        }

        grid.Put("rows", rows).Put("columns", columns);
        if (!grid.Attributes.ContainsKey("pattern"))
        {
            grid.Put("pattern", StyleParam.LayoutGridPattern.Independent);
        }

        return GenericChart.combine(charts).ChangeLayout(layout => layout.Put("grid", grid));
    }

    private static void Move(GenericChart chart, int x, int y)
    {
        string xName = StyleParam.LinearAxisId.Numbered("x", x);
        string yName = StyleParam.LinearAxisId.Numbered("y", y);
        LinearAxis xAxis = chart.Layout.Axis("xaxis");
        LinearAxis yAxis = chart.Layout.Axis("yaxis");
        chart.Layout.Attributes.Remove("xaxis");
        chart.Layout.Attributes.Remove("yaxis");
        chart.Layout.Put(StyleParam.LinearAxisId.Numbered("xaxis", x), xAxis.Put("anchor", yName));
        chart.Layout.Put(StyleParam.LinearAxisId.Numbered("yaxis", y), yAxis.Put("anchor", xName));
        chart.ChangeTraces(trace => trace.Put("xaxis", xName).Put("yaxis", yName));
    }

    private static Annotation TitleOf(string text, int x, int y, Font? font, double offset)
    {
        Annotation title = new Annotation()
            .Put("text", text)
            .Put("showarrow", false)
            .Put("x", 0.5)
            .Put("xref", StyleParam.LinearAxisId.Numbered("x", x) + " domain")
            .Put("xanchor", "center")
            .Put("y", 1 + offset)
            .Put("yref", StyleParam.LinearAxisId.Numbered("y", y) + " domain")
            .Put("yanchor", "bottom");
        return font is null ? title : title.Put("font", font);
    }
}
