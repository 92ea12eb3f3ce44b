using System.Runtime.CompilerServices;
using Microsoft.FSharp.Core;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace LossLab;

/// <summary>Axes of the house style.</summary>
internal static class Axes
{
    /// <summary>An axis; a null title: that of another panel says what it shows.</summary>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public static LinearAxis Create(
        string? title,
        StyleParam.AxisType? type = null,
        (double From, double To)? range = null,
        (double From, double To)? domain = null,
        StyleParam.LinearAxisId? anchor = null,
        StyleParam.LinearAxisId? matches = null,
        bool grid = true,
        double[]? tickValues = null,
        string[]? tickTexts = null,
        int tickAngle = 0,
        [CallerArgumentExpression(nameof(title))] string name = "")
    {
        if (title is not null) Inputs.CheckTitle(title, name);
        return LinearAxis.init<double, double, double, double, double, string, string, string>(
            Title: Style.AxisTitle(title ?? ""),
            AxisType: Option(type),
            Range: Option(range is { } r ? StyleParam.Range.ofMinMax(r.From, r.To) : null),
            Domain: Option(domain is { } d ? StyleParam.Range.ofMinMax(d.From, d.To) : null),
            Anchor: Option(anchor),
            Matches: Option(matches),
            TickVals: Option<IEnumerable<double>>(tickValues),
            TickText: Option<IEnumerable<string>>(tickTexts),
            TickAngle: tickAngle,
            // 10⁻⁶ on a logarithmic axis, where the default is 1μ.
            ExponentFormat: Option(type == StyleParam.AxisType.Log ? StyleParam.ExponentFormat.Power : null),
            ShowGrid: grid,
            GridColor: Color.fromString(Style.Grid),
            ZeroLine: false,
            ShowLine: true,
            LineColor: Color.fromString("#9aa5b1"),
            Ticks: StyleParam.TickOptions.Outside,
            TickLen: 4,
            TickColor: Color.fromString("#9aa5b1"),
            TickFont: Style.Text(12));
    }

    public static StyleParam.AxisType? Logarithmic(bool yes) => yes ? StyleParam.AxisType.Log : null;

    private static FSharpOption<T>? Option<T>(T? value)
        where T : class =>
        value is null ? null : FSharpOption<T>.Some(value);
}
