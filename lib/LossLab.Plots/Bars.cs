using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace LossLab;

public static partial class Plots
{
    /// <summary>Grouped bars, with error bars where given.</summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">What the categories are.</param>
    /// <param name="yTitle">Name (and unit) of the values.</param>
    /// <param name="categories">A label for each category.</param>
    /// <param name="groups">A name, a value for each category, and half the length of each error bar or null.</param>
    /// <exception cref="ArgumentException">A group is empty or has not as many values as there are categories.</exception>
    public static GenericChart Bars(
        string title,
        string xTitle,
        string yTitle,
        IReadOnlyList<string> categories,
        IReadOnlyList<(string Name, double[] Values, double[]? Errors)> groups)
    {
        if (groups.Count == 0)
        {
            throw new ArgumentException("There is no group of bars to plot.", nameof(groups));
        }

        string[] colors = Style.ColorsOf(new SeriesRole[groups.Count]);
        List<GenericChart> charts = [];
        foreach ((string name, double[] values, double[]? errors) in groups)
        {
            Inputs.Check(name, values);
            Inputs.CheckLength(name, values.Length, categories.Count, "bar", "category");
            GenericChart chart = Chart.Column<double, string, string>(
                values: Inputs.Round(values),
                Keys: categories.ToArray(),
                Name: name,
                ShowLegend: true,
                MarkerColor: Color.fromString(colors[charts.Count]),
                UseDefaults: false);
            if (errors is not null)
            {
                Inputs.CheckLength(name, errors.Length, categories.Count, "error", "category");
                chart.WithTraces(("error_y", new Error().With(
                    ("array", Inputs.Round(errors)), ("color", Style.Ink), ("thickness", 1.2), ("width", 4))));
            }

            charts.Add(chart);
        }

        // Labels that are too long to stand side by side are slanted.
        int longest = categories.Max(category => category.Length);
        bool slanted = longest * 8 > 600 / categories.Count;
        int room = slanted ? longest * 5 : 0;
        GenericChart all = Chart.Combine(charts)
            .WithAxes(Axes.Create(xTitle, "category", grid: false, tickAngle: slanted ? -40 : 0), Axes.Create(yTitle))
            .WithLayout(("barmode", "group"), ("bargap", 0.25), ("bargroupgap", 0.08));
        int height = Style.Height + room;
        return Style.Finish(all, title, height, legend: groups.Count > 1, legendY: -0.2 - (room / (Style.Height - 120.0)), bottom: 60 + room);
    }
}
