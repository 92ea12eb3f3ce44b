using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>The look of a chart made with its defaults: colours, backgrounds and axes (a short form of plotly's).</summary>
public static class ChartTemplates
{
    private static readonly string[] Colorway =
    [
        "#636efa", "#EF553B", "#00cc96", "#ab63fa", "#FFA15A", "#19d3f3", "#FF6692", "#B6E880", "#FF97FF", "#FECB52",
    ];

    public static Template plotly => Create("white", "#E5ECF6", "white", "#2a3f5f");

    public static Template light => Create("white", "white", "#e3e3e3", "#2a3f5f");

    public static Template dark => Create("#111111", "#111111", "#283442", "#f2f5fa");

    private static Template Create(string paper, string plot, string grid, string text) =>
        new Template().Put("layout", new Layout()
            .Put("colorway", Colorway)
            .Put("paper_bgcolor", paper)
            .Put("plot_bgcolor", plot)
            .Put("font", new Font().Put("color", text))
            .Put("hovermode", StyleParam.HoverMode.Closest)
            .Put("title", new Title().Put("x", 0.05))
            .Put("xaxis", Axis(grid))
            .Put("yaxis", Axis(grid)));

    private static LinearAxis Axis(string grid) =>
        new LinearAxis()
            .Put("automargin", true)
            .Put("gridcolor", grid)
            .Put("linecolor", grid)
            .Put("ticks", StyleParam.TickOptions.Empty)
            .Put("zerolinecolor", grid)
            .Put("zerolinewidth", 2);
}
