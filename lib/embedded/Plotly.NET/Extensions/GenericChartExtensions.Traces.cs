using Microsoft.FSharp.Core;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    public static GenericChart WithTraceInfo(
        this GenericChart @this,
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null) =>
        @this.ChangeTraces(trace => trace
            .With("name", Name)
            .With("visible", Visible)
            .With("showlegend", ShowLegend)
            .With("legendrank", LegendRank)
            .With("legendgroup", LegendGroup)
            .With("legendgrouptitle", LegendGroupTitle));

    public static GenericChart WithColorBar(
        this GenericChart @this,
        ColorBar colorbar) =>
        @this.ChangeTraces(trace => trace.Put("colorbar", colorbar));

    public static GenericChart WithLine(
        this GenericChart @this,
        Line line) =>
        @this.ChangeTraces(trace => trace.MergeFrom(new DynObj().Put("line", line)));

    public static GenericChart WithMarker(
        this GenericChart @this,
        Marker marker) =>
        @this.ChangeTraces(trace => trace.MergeFrom(new DynObj().Put("marker", marker)));

    public static GenericChart WithXError(
        this GenericChart @this,
        Error xError) =>
        @this.ChangeTraces(trace => trace.Put("error_x", xError));

    public static GenericChart WithXErrorStyle<m, n>(
        this GenericChart @this,
        FSharpOption<IEnumerable<m>>? Array = null,
        FSharpOption<IEnumerable<n>>? Arrayminus = null,
        FSharpOption<bool>? Symmetric = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<double>? Thickness = null,
        FSharpOption<double>? Width = null) =>
        @this.WithXError(new Error()
            .With("array", Array)
            .With("arrayminus", Arrayminus)
            .With("symmetric", Symmetric)
            .With("color", Color)
            .With("thickness", Thickness)
            .With("width", Width));

    public static GenericChart WithYError(
        this GenericChart @this,
        Error yError) =>
        @this.ChangeTraces(trace => trace.Put("error_y", yError));

    public static GenericChart WithYErrorStyle<k, l>(
        this GenericChart @this,
        FSharpOption<IEnumerable<k>>? Array = null,
        FSharpOption<IEnumerable<l>>? Arrayminus = null,
        FSharpOption<bool>? Symmetric = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<double>? Thickness = null,
        FSharpOption<double>? Width = null) =>
        @this.WithYError(new Error()
            .With("array", Array)
            .With("arrayminus", Arrayminus)
            .With("symmetric", Symmetric)
            .With("color", Color)
            .With("thickness", Thickness)
            .With("width", Width));
}
