using Plotly.NET;

namespace LossLab.Tests.Plotting;

public class TitleTests
{
    private static readonly Series[] Curve = [new("curve", [0, 1], [1, 2])];

    private static readonly (string, IReadOnlyList<Picture>)[] Pictures = [("", [new Picture([0.5], 1, 1)])];

    /// <summary>A figure with a title of its own, and the names of its titles in order.</summary>
    private static readonly Dictionary<string, (string[] Names, Func<string[], GenericChart> Draw)> Figures = new()
    {
        ["Bars"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Bars(t[0], t[1], t[2], ["a"], [("b", [1], null)])),
        ["Curves"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Curves(t[0], t[1], t[2], Curve)),
        ["Heatmap"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Heatmap(t[0], t[1], t[2], "z", ["a"], ["b"], [[1.0]])),
        ["Histogram"] = (["title", "xTitle"], t => LossLab.Plots.Histogram(t[0], t[1], [("a", [1, 2])])),
        ["ImageGrid"] = (["title", "columnsTitle", "rowsTitle"], t => LossLab.Plots.ImageGrid(t[0], t[1], t[2], Pictures)),
        ["LossAndGradient"] = (["title", "xTitle"], t => LossLab.Plots.LossAndGradient(t[0], t[1], Curve, Curve)),
        ["Scatter"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Scatter(t[0], t[1], t[2], Curve)),
        ["Slider"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Slider(t[0], t[1], t[2], "p", [1], _ => Curve)),
        ["SmallMultiples"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.SmallMultiples(t[0], t[1], t[2], [("one", Curve), ("two", Curve)], 1)),
        ["Surface"] = (["title", "xTitle", "yTitle"], t => LossLab.Plots.Surface(t[0], t[1], t[2], "z", [0, 1], [0, 1], [[0.0, 1], [1, 2]])),
        ["TimeSeries"] = (["title", "yTitle"], t => LossLab.Plots.TimeSeries(t[0], t[1], [new(2020, 1, 1)], [("a", [1])])),
    };

    public static TheoryData<string> Names() => [.. Figures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_refuse_a_blank_title_and_name_it(string figure)
    {
        (string[] names, Func<string[], GenericChart> draw) = Figures[figure];
        string[] titles = [.. names.Select(name => $"the {name}")];
        string json = GenericChart.toFigureJson(draw(titles));
        Assert.All(titles, title => Assert.Contains(title, json));
        for (int i = 0; i < names.Length; i++)
        {
            string[] blank = [.. titles];
            blank[i] = " ";
            Assert.Equal(names[i], Assert.Throws<ArgumentException>(() => draw(blank)).ParamName);
        }
    }
}
