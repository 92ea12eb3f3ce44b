using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<T, T> BoxPlot<a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, T>(
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? LegendWidth = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<a79>>? Ids = null,
        FSharpOption<IEnumerable<a80>>? X = null,
        FSharpOption<IEnumerable<IEnumerable<a80>>>? MultiX = null,
        FSharpOption<a81>? X0 = null,
        FSharpOption<a82>? DX = null,
        FSharpOption<IEnumerable<a83>>? Y = null,
        FSharpOption<IEnumerable<IEnumerable<a83>>>? MultiY = null,
        FSharpOption<a84>? Y0 = null,
        FSharpOption<a85>? DY = null,
        FSharpOption<double>? Width = null,
        FSharpOption<a86>? Text = null,
        FSharpOption<IEnumerable<a86>>? MultiText = null,
        FSharpOption<string>? HoverText = null,
        FSharpOption<IEnumerable<string>>? MultiHoverText = null,
        FSharpOption<StyleParam.HoverInfo>? HoverInfo = null,
        FSharpOption<string>? HoverTemplate = null,
        FSharpOption<IEnumerable<string>>? MultiHoverTemplate = null,
        FSharpOption<string>? XHoverFormat = null,
        FSharpOption<string>? YHoverFormat = null,
        FSharpOption<string>? Meta = null,
        FSharpOption<IEnumerable<a87>>? CustomData = null,
        FSharpOption<StyleParam.LinearAxisId>? XAxis = null,
        FSharpOption<StyleParam.LinearAxisId>? YAxis = null,
        FSharpOption<StyleParam.Orientation>? Orientation = null,
        FSharpOption<string>? AlignmentGroup = null,
        FSharpOption<string>? OffsetGroup = null,
        FSharpOption<a88>? XPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? XPeriodAlignment = null,
        FSharpOption<a89>? XPeriod0 = null,
        FSharpOption<a90>? YPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? YPeriodAlignment = null,
        FSharpOption<a91>? YPeriod0 = null,
        FSharpOption<Marker>? Marker = null,
        FSharpOption<Line>? Line = null,
        FSharpOption<StyleParam.BoxMean>? BoxMean = null,
        FSharpOption<StyleParam.BoxPoints>? BoxPoints = null,
        FSharpOption<bool>? Notched = null,
        FSharpOption<double>? NotchWidth = null,
        FSharpOption<bool>? ShowWhiskers = null,
        FSharpOption<double>? WhiskerWidth = null,
        FSharpOption<IEnumerable<IConvertible>>? Q1 = null,
        FSharpOption<IEnumerable<IConvertible>>? Median = null,
        FSharpOption<IEnumerable<IConvertible>>? Q3 = null,
        FSharpOption<IEnumerable<IConvertible>>? LowerFence = null,
        FSharpOption<IEnumerable<IConvertible>>? UpperFence = null,
        FSharpOption<IEnumerable<IConvertible>>? NotchSpan = null,
        FSharpOption<IEnumerable<IConvertible>>? Mean = null,
        FSharpOption<IEnumerable<IConvertible>>? SD = null,
        FSharpOption<double>? SDMultiple = null,
        FSharpOption<StyleParam.QuartileMethod>? QuartileMethod = null,
        FSharpOption<IEnumerable<a92>>? SelectedPoints = null,
        FSharpOption<TraceSelection>? Selected = null,
        FSharpOption<TraceSelection>? Unselected = null,
        FSharpOption<Color>? FillColor = null,
        FSharpOption<Hoverlabel>? HoverLabel = null,
        FSharpOption<StyleParam.HoverOn>? HoverOn = null,
        FSharpOption<double>? PointPos = null,
        FSharpOption<double>? Jitter = null,
        FSharpOption<StyleParam.BoxSizeMode>? SizeMode = null,
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
            .With("legendwidth", LegendWidth)
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
            .With("xperiod", XPeriod)
            .With("xperiodalignment", XPeriodAlignment)
            .With("xperiod0", XPeriod0)
            .With("yperiod", YPeriod)
            .With("yperiodalignment", YPeriodAlignment)
            .With("yperiod0", YPeriod0)
            .With("marker", Marker)
            .With("line", Line)
            .With("boxmean", BoxMean)
            .With("boxpoints", BoxPoints)
            .With("notched", Notched)
            .With("notchwidth", NotchWidth)
            .With("showwhiskers", ShowWhiskers)
            .With("whiskerwidth", WhiskerWidth)
            .With("q1", Q1)
            .With("median", Median)
            .With("q3", Q3)
            .With("lowerfence", LowerFence)
            .With("upperfence", UpperFence)
            .With("notchspan", NotchSpan)
            .With("mean", Mean)
            .With("sd", SD)
            .With("sdmultiple", SDMultiple)
            .With("quartilemethod", QuartileMethod)
            .With("selectedpoints", SelectedPoints)
            .With("selected", Selected)
            .With("unselected", Unselected)
            .With("fillcolor", FillColor)
            .With("hoverlabel", HoverLabel)
            .With("hoveron", HoverOn)
            .With("pointpos", PointPos)
            .With("jitter", Jitter)
            .With("sizemode", SizeMode)
            .With("xcalendar", XCalendar)
            .With("ycalendar", YCalendar)
            .With("uirevision", UIRevision));
}
