using Plotly.NET;

namespace LossLab.Tests.Plotting;

/// <summary>One figure of each kind.</summary>
internal static class Figures
{
    private static readonly Series[] Curve = [new("curve", [-1.5, 1], [0.25, 2000.5])];

    private static readonly (string, IReadOnlyList<Picture>)[] Pictures = [("", [new Picture([0.5], 1, 1)])];

    /// <summary>The names of a figure's titles in order, and the figure with those of a caller.</summary>
    public static readonly Dictionary<string, (string[] Titles, Func<string[], GenericChart> Draw)> All = new()
    {
        ["Bars"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Bars(t[0], t[1], t[2], ["a"], [("b", [1.5], [0.5])])),
        ["Calibration"] = (["title"], t => LossLab.Plots.Calibration(t[0], Curve)),
        ["ConfusionMatrix"] = (["title"], t => LossLab.Plots.ConfusionMatrix(t[0], new[,] { { 2, 1 }, { 0, 1234 } })),
        ["Curves"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Curves(t[0], t[1], t[2], Curve)),
        ["Heatmap"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Heatmap(t[0], t[1], t[2], "z", ["a"], ["b"], [[1.5]])),
        ["Histogram"] = (["title", "xTitle"], t => LossLab.Plots.Histogram(t[0], t[1], [("a", [1, 2.5])])),
        ["ImageGrid"] = (["title", "columnsTitle", "rowsTitle"], t => LossLab.Plots.ImageGrid(t[0], t[1], t[2], Pictures)),
        ["LossAndGradient"] = (["title", "xTitle"], t => LossLab.Plots.LossAndGradient(t[0], t[1], Curve, Curve)),
        ["PrecisionRecall"] = (["title"], t => LossLab.Plots.PrecisionRecall(t[0], Curve, 0.125)),
        ["Roc"] = (["title"], t => LossLab.Plots.Roc(t[0], Curve)),
        ["Scatter"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Scatter(t[0], t[1], t[2], Curve, Curve)),
        ["Slider"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Slider(t[0], t[1], t[2], "p", [0.5, 1500], _ => Curve)),
        ["SmallMultiples"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.SmallMultiples(t[0], t[1], t[2], [("one", Curve), ("two", Curve)], 1)),
        ["Surface"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Surface(t[0], t[1], t[2], "z", [0, 1], [0, 1], [[0.5, 1], [1, 2]], Curve, (1, 1))),
        ["TimeSeries"] = (["title", "yTitle"], t => LossLab.Plots.TimeSeries(t[0], t[1], [new(2020, 1, 1)], [("a", [1.5])], [(new(2020, 1, 1), "day")])),
    };

    public static TheoryData<string> Names() => [.. All.Keys];

    public static GenericChart Draw(string name) => All[name].Draw(All[name].Titles);
}
