using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    public static GenericChart WithXAxis(
        this GenericChart @this,
        LinearAxis xAxis,
        FSharpOption<StyleParam.SubPlotId>? Id = null) =>
        @this.ChangeAxis(Id, "xaxis", axis => axis.MergeFrom(xAxis));

    public static GenericChart WithXAxisStyle(
        this GenericChart @this,
        Title title,
        FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null,
        FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null,
        FSharpOption<StyleParam.Side>? Side = null,
        FSharpOption<StyleParam.LinearAxisId>? Overlaying = null,
        FSharpOption<StyleParam.SubPlotId>? Id = null,
        FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null,
        FSharpOption<double>? Position = null,
        FSharpOption<bool>? ZeroLine = null,
        FSharpOption<StyleParam.LinearAxisId>? Anchor = null) =>
        @this.ChangeAxis(Id, "xaxis", axis => axis
            .Put("title", title)
            .With("showgrid", ShowGrid)
            .With("showline", ShowLine)
            .With("side", Side)
            .With("overlaying", Overlaying)
            .With("position", Position)
            .With("zeroline", ZeroLine)
            .With("anchor", Anchor)
            .With("range", Pair(MinMax))
            .With("domain", Pair(Domain)));

    public static GenericChart WithYAxis(
        this GenericChart @this,
        LinearAxis yAxis,
        FSharpOption<StyleParam.SubPlotId>? Id = null) =>
        @this.ChangeAxis(Id, "yaxis", axis => axis.MergeFrom(yAxis));

    public static GenericChart WithYAxisStyle(
        this GenericChart @this,
        Title title,
        FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null,
        FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null,
        FSharpOption<StyleParam.Side>? Side = null,
        FSharpOption<StyleParam.LinearAxisId>? Overlaying = null,
        FSharpOption<StyleParam.SubPlotId>? Id = null,
        FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null,
        FSharpOption<double>? Position = null,
        FSharpOption<bool>? ZeroLine = null,
        FSharpOption<StyleParam.LinearAxisId>? Anchor = null) =>
        @this.ChangeAxis(Id, "yaxis", axis => axis
            .Put("title", title)
            .With("showgrid", ShowGrid)
            .With("showline", ShowLine)
            .With("side", Side)
            .With("overlaying", Overlaying)
            .With("position", Position)
            .With("zeroline", ZeroLine)
            .With("anchor", Anchor)
            .With("range", Pair(MinMax))
            .With("domain", Pair(Domain)));

    public static GenericChart WithAxisAnchor(
        this GenericChart @this,
        FSharpOption<int>? X = null,
        FSharpOption<int>? Y = null) =>
        @this.ChangeTraces(trace => trace
            .With("xaxis", AxisName("x", X))
            .With("yaxis", AxisName("y", Y)));
}
