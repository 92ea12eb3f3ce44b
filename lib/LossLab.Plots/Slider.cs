using System.Globalization;
using Plotly.NET;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;
using SliderControl = Plotly.NET.LayoutObjects.Slider;

namespace LossLab;

public static partial class Plots
{
    /// <summary>
    /// Curves that a slider moves through a parameter (γ, δ, λ). All steps are computed here and stored in the chart, so
    /// that the slider works in the browser, with no kernel.
    /// </summary>
    /// <param name="title">What the figure shows.</param>
    /// <param name="xTitle">Name (and unit) of the horizontal axis.</param>
    /// <param name="yTitle">Name (and unit) of the vertical axis.</param>
    /// <param name="parameter">Name of the parameter.</param>
    /// <param name="values">Its values, from left to right.</param>
    /// <param name="curves">The curves for a value, with their bands; as many for each.</param>
    /// <param name="still">Curves that do not move: a baseline, a reference; null for none.</param>
    /// <param name="active">Index of the value shown first.</param>
    /// <exception cref="ArgumentException">There is no value, the number of curves changes, or a curve is not drawable.</exception>
    public static GenericChart Slider(
        string title,
        string xTitle,
        string yTitle,
        string parameter,
        IReadOnlyList<double> values,
        Func<double, IReadOnlyList<Series>> curves,
        IReadOnlyList<Series>? still = null,
        int active = 0)
    {
        if (values.Count == 0 || active < 0 || active >= values.Count)
        {
            throw new ArgumentException($"The slider '{parameter}' has {values.Count} values; step {active} is not one of them.", nameof(values));
        }

        IReadOnlyList<Series>[] steps = [.. values.Select(curves)];
        int moving = steps[0].Count;
        if (steps.FirstOrDefault(step => step.Count != moving) is { } odd)
        {
            throw new ArgumentException($"The slider '{parameter}' has {moving} curve(s) at its first value and {odd.Count} at another.", nameof(curves));
        }

        still ??= [];
        Series[] all = [.. still, .. steps.SelectMany(step => step)];
        Inputs.Check(all);
        string[] colors = Style.ColorsOf([.. still.Concat(steps[0]).Select(series => series.Role)]);
        List<GenericChart> charts = [.. Traces.Lines(still, colors[..still.Count], _ => true)];
        int?[] stepOf = new int?[charts.Count]; // null: it does not move
        for (int step = 0; step < steps.Length; step++)
        {
            GenericChart[] traces = [.. Traces.Lines(steps[step], colors[still.Count..], _ => true)
                .Select(trace => trace.WithTraces(("visible", step == active)))];
            charts.AddRange(traces);
            stepOf = [.. stepOf, .. traces.Select(_ => (int?)step)];
        }

        // The axes stand still, else a curve that grows would look the same at every step.
        GenericChart chart = Chart.Combine(charts)
            .WithAxes(
                Axes.Create(xTitle, range: Extent(all.SelectMany(series => series.X), 0)),
                Axes.Create(yTitle, range: Extent(all.SelectMany(Inputs.Heights), 0.04)))
            .WithLayout(("sliders", new[]
            {
                Control(parameter, [.. values.Select((value, step) => Step(value, [.. stepOf.Select(own => own is null || own == step)]))], active),
            }));
        return Style.Finish(chart, title, height: 530, legend: still.Count + moving > 1, legendY: 1.01);
    }

    private static (double From, double To) Extent(IEnumerable<double> values, double margin)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        (double from, double to) = (finite.Min(), finite.Max());
        double extra = to > from ? margin * (to - from) : 1;
        return (Inputs.Round(from - extra), Inputs.Round(to + extra));
    }

    private static SliderStep Step(double value, bool[] visible) => new SliderStep().With(
        ("args", new[] { new DynamicObj.DynamicObj().With(("visible", visible)) }),
        ("execute", true),
        ("label", value.ToString("G4", CultureInfo.InvariantCulture)),
        ("method", "restyle"),
        ("visible", true));

    private static SliderControl Control(string parameter, SliderStep[] steps, int active) => new SliderControl().With(
        ("active", active),
        ("activebgcolor", Style.Highlight),
        ("bgcolor", Style.Grid),
        ("bordercolor", Style.Baseline),
        ("borderwidth", 1),
        ("currentvalue", new SliderCurrentValue().With(
            ("font", Style.Text(15)), ("prefix", $"{parameter} = "), ("visible", true), ("xanchor", "left"))),
        ("font", Style.Text(12)),
        ("len", 1),
        ("lenmode", "fraction"),
        ("minorticklen", 0),
        ("pad", new Padding().With(("t", 60), ("b", 10))),
        ("steps", steps),
        ("visible", true),
        ("x", 0),
        ("xanchor", "left"),
        ("y", 0),
        ("yanchor", "top"));
}
