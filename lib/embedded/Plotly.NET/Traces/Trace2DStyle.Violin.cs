using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<T, T> Violin<a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, T>(
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<a69>>? Ids = null,
        FSharpOption<IEnumerable<a70>>? X = null,
        FSharpOption<IEnumerable<IEnumerable<a70>>>? MultiX = null,
        FSharpOption<a71>? X0 = null,
        FSharpOption<a72>? DX = null,
        FSharpOption<IEnumerable<a73>>? Y = null,
        FSharpOption<IEnumerable<IEnumerable<a73>>>? MultiY = null,
        FSharpOption<a74>? Y0 = null,
        FSharpOption<a75>? DY = null,
        FSharpOption<double>? Width = null,
        FSharpOption<a76>? Text = null,
        FSharpOption<IEnumerable<a76>>? MultiText = null,
        FSharpOption<string>? HoverText = null,
        FSharpOption<IEnumerable<string>>? MultiHoverText = null,
        FSharpOption<StyleParam.HoverInfo>? HoverInfo = null,
        FSharpOption<string>? HoverTemplate = null,
        FSharpOption<IEnumerable<string>>? MultiHoverTemplate = null,
        FSharpOption<string>? XHoverFormat = null,
        FSharpOption<string>? YHoverFormat = null,
        FSharpOption<string>? Meta = null,
        FSharpOption<IEnumerable<a77>>? CustomData = null,
        FSharpOption<StyleParam.LinearAxisId>? XAxis = null,
        FSharpOption<StyleParam.LinearAxisId>? YAxis = null,
        FSharpOption<StyleParam.Orientation>? Orientation = null,
        FSharpOption<string>? AlignmentGroup = null,
        FSharpOption<string>? OffsetGroup = null,
        FSharpOption<Marker>? Marker = null,
        FSharpOption<Line>? Line = null,
        FSharpOption<Box>? Box = null,
        FSharpOption<IEnumerable<a78>>? SelectedPoints = null,
        FSharpOption<TraceSelection>? Selected = null,
        FSharpOption<TraceSelection>? Unselected = null,
        FSharpOption<double>? BandWidth = null,
        FSharpOption<Color>? FillColor = null,
        FSharpOption<Hoverlabel>? HoverLabel = null,
        FSharpOption<StyleParam.HoverOn>? HoverOn = null,
        FSharpOption<double>? PointPos = null,
        FSharpOption<double>? Jitter = null,
        FSharpOption<MeanLine>? MeanLine = null,
        FSharpOption<StyleParam.BoxPoints>? Points = null,
        FSharpOption<string>? ScaleGroup = null,
        FSharpOption<StyleParam.ScaleMode>? ScaleMode = null,
        FSharpOption<StyleParam.ViolinSide>? Side = null,
        FSharpOption<StyleParam.Range>? Span = null,
        FSharpOption<StyleParam.SpanMode>? SpanMode = null,
        FSharpOption<string>? UIRevision = null)
        where T : Trace =>
        Apply<T>(trace => trace
            .With("name", Name)
            .With("visible", Visible)
            .With("showlegend", ShowLegend)
            .With("legend", Legend)
            .With("legendrank", LegendRank)
            .With("legendgroup", LegendGroup)
            .With("legendgrouptitle", LegendGroupTitle)
            .With("opacity", Opacity)
            .With("ids", Ids)
            .With("x", X)
            .With("x", MultiX)
            .With("x0", X0)
            .With("dx", DX)
            .With("y", Y)
            .With("y", MultiY)
            .With("y0", Y0)
            .With("dy", DY)
            .With("width", Width)
            .With("text", Text)
            .With("text", MultiText)
            .With("hovertext", HoverText)
            .With("hovertext", MultiHoverText)
            .With("hoverinfo", HoverInfo)
            .With("hovertemplate", HoverTemplate)
            .With("hovertemplate", MultiHoverTemplate)
            .With("xhoverformat", XHoverFormat)
            .With("yhoverformat", YHoverFormat)
            .With("meta", Meta)
            .With("customdata", CustomData)
            .With("xaxis", XAxis)
            .With("yaxis", YAxis)
            .With("orientation", Orientation)
            .With("alignmentgroup", AlignmentGroup)
            .With("offsetgroup", OffsetGroup)
            .With("marker", Marker)
            .With("line", Line)
            .With("box", Box)
            .With("selectedpoints", SelectedPoints)
            .With("selected", Selected)
            .With("unselected", Unselected)
            .With("bandwidth", BandWidth)
            .With("fillcolor", FillColor)
            .With("hoverlabel", HoverLabel)
            .With("hoveron", HoverOn)
            .With("pointpos", PointPos)
            .With("jitter", Jitter)
            .With("meanline", MeanLine)
            .With("points", Points)
            .With("scalegroup", ScaleGroup)
            .With("scalemode", ScaleMode)
            .With("side", Side)
            .With("span", Span)
            .With("spanmode", SpanMode)
            .With("uirevision", UIRevision));
}
