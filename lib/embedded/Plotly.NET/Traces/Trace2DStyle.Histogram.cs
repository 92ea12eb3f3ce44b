using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<T, T> Histogram<a93, a94, a95, a96, a97, a98, T>(
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<a93>>? Ids = null,
        FSharpOption<IEnumerable<a94>>? X = null,
        FSharpOption<IEnumerable<IEnumerable<a94>>>? MultiX = null,
        FSharpOption<IEnumerable<a95>>? Y = null,
        FSharpOption<IEnumerable<IEnumerable<a95>>>? MultiY = null,
        FSharpOption<a96>? Text = null,
        FSharpOption<IEnumerable<a96>>? MultiText = null,
        FSharpOption<StyleParam.TextPosition>? TextPosition = null,
        FSharpOption<string>? TextTemplate = null,
        FSharpOption<IEnumerable<string>>? MultiTextTemplate = null,
        FSharpOption<string>? HoverText = null,
        FSharpOption<IEnumerable<string>>? MultiHoverText = null,
        FSharpOption<StyleParam.HoverInfo>? HoverInfo = null,
        FSharpOption<string>? HoverTemplate = null,
        FSharpOption<IEnumerable<string>>? MultiHoverTemplate = null,
        FSharpOption<string>? XHoverFormat = null,
        FSharpOption<string>? YHoverFormat = null,
        FSharpOption<string>? Meta = null,
        FSharpOption<IEnumerable<a97>>? CustomData = null,
        FSharpOption<StyleParam.LinearAxisId>? XAxis = null,
        FSharpOption<StyleParam.LinearAxisId>? YAxis = null,
        FSharpOption<StyleParam.Orientation>? Orientation = null,
        FSharpOption<StyleParam.HistFunc>? HistFunc = null,
        FSharpOption<StyleParam.HistNorm>? HistNorm = null,
        FSharpOption<string>? AlignmentGroup = null,
        FSharpOption<string>? OffsetGroup = null,
        FSharpOption<int>? NBinsX = null,
        FSharpOption<int>? NBinsY = null,
        FSharpOption<bool>? AutoBinX = null,
        FSharpOption<bool>? AutoBinY = null,
        FSharpOption<string>? BinGroup = null,
        FSharpOption<Bins>? XBins = null,
        FSharpOption<Bins>? YBins = null,
        FSharpOption<Marker>? Marker = null,
        FSharpOption<double>? TextAngle = null,
        FSharpOption<Font>? TextFont = null,
        FSharpOption<Line>? Line = null,
        FSharpOption<Error>? XError = null,
        FSharpOption<Error>? YError = null,
        FSharpOption<IEnumerable<a98>>? SelectedPoints = null,
        FSharpOption<TraceSelection>? Selected = null,
        FSharpOption<TraceSelection>? Unselected = null,
        FSharpOption<bool>? ClipOnAxis = null,
        FSharpOption<StyleParam.ConstrainText>? Constraintext = null,
        FSharpOption<Cumulative>? Cumulative = null,
        FSharpOption<Hoverlabel>? HoverLabel = null,
        FSharpOption<StyleParam.InsideTextAnchor>? InsideTextAnchor = null,
        FSharpOption<Font>? InsideTextFont = null,
        FSharpOption<Font>? OutsideTextFont = null,
        FSharpOption<StyleParam.Calendar>? XCalendar = null,
        FSharpOption<StyleParam.Calendar>? YCalendar = null,
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
            .With("y", Y)
            .With("y", MultiY)
            .With("text", Text)
            .With("text", MultiText)
            .With("textposition", TextPosition)
            .With("texttemplate", TextTemplate)
            .With("texttemplate", MultiTextTemplate)
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
            .With("histfunc", HistFunc)
            .With("histnorm", HistNorm)
            .With("alignmentgroup", AlignmentGroup)
            .With("offsetgroup", OffsetGroup)
            .With("nbinsx", NBinsX)
            .With("nbinsy", NBinsY)
            .With("autobinx", AutoBinX)
            .With("autobiny", AutoBinY)
            .With("bingroup", BinGroup)
            .With("xbins", XBins)
            .With("ybins", YBins)
            .With("marker", Marker)
            .With("textangle", TextAngle)
            .With("textfont", TextFont)
            .With("line", Line)
            .With("error_x", XError)
            .With("error_y", YError)
            .With("selectedpoints", SelectedPoints)
            .With("selected", Selected)
            .With("unselected", Unselected)
            .With("cliponaxis", ClipOnAxis)
            .With("constraintext", Constraintext)
            .With("cumulative", Cumulative)
            .With("hoverlabel", HoverLabel)
            .With("insidetextanchor", InsideTextAnchor)
            .With("insidetextfont", InsideTextFont)
            .With("outsidetextfont", OutsideTextFont)
            .With("xcalendar", XCalendar)
            .With("ycalendar", YCalendar)
            .With("uirevision", UIRevision));
}
