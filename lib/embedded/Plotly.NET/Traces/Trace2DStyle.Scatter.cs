using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<T, T> Scatter<a147, a148, a149, a150, a151, a152, a153, a154, a155, a156, a157, a158, a159, a160, T>(
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<StyleParam.Mode>? Mode = null,
        FSharpOption<IEnumerable<a147>>? Ids = null,
        FSharpOption<IEnumerable<a148>>? X = null,
        FSharpOption<IEnumerable<IEnumerable<a148>>>? MultiX = null,
        FSharpOption<a149>? X0 = null,
        FSharpOption<a150>? DX = null,
        FSharpOption<IEnumerable<a151>>? Y = null,
        FSharpOption<IEnumerable<IEnumerable<a151>>>? MultiY = null,
        FSharpOption<a152>? Y0 = null,
        FSharpOption<a153>? DY = null,
        FSharpOption<a154>? Text = null,
        FSharpOption<IEnumerable<a154>>? MultiText = null,
        FSharpOption<StyleParam.TextPosition>? TextPosition = null,
        FSharpOption<IEnumerable<StyleParam.TextPosition>>? MultiTextPosition = null,
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
        FSharpOption<IEnumerable<a155>>? CustomData = null,
        FSharpOption<StyleParam.LinearAxisId>? XAxis = null,
        FSharpOption<StyleParam.LinearAxisId>? YAxis = null,
        FSharpOption<StyleParam.Orientation>? Orientation = null,
        FSharpOption<StyleParam.GroupNorm>? GroupNorm = null,
        FSharpOption<string>? AlignmentGroup = null,
        FSharpOption<string>? OffsetGroup = null,
        FSharpOption<string>? StackGroup = null,
        FSharpOption<a156>? XPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? XPeriodAlignment = null,
        FSharpOption<a157>? XPeriod0 = null,
        FSharpOption<a158>? YPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? YPeriodAlignment = null,
        FSharpOption<a159>? YPeriod0 = null,
        FSharpOption<Marker>? Marker = null,
        FSharpOption<Line>? Line = null,
        FSharpOption<Font>? TextFont = null,
        FSharpOption<Error>? XError = null,
        FSharpOption<Error>? YError = null,
        FSharpOption<IEnumerable<a160>>? SelectedPoints = null,
        FSharpOption<TraceSelection>? Selected = null,
        FSharpOption<TraceSelection>? Unselected = null,
        FSharpOption<bool>? ClipOnAxis = null,
        FSharpOption<bool>? ConnectGaps = null,
        FSharpOption<StyleParam.Fill>? Fill = null,
        FSharpOption<Color>? FillColor = null,
        FSharpOption<Pattern>? FillPattern = null,
        FSharpOption<Hoverlabel>? HoverLabel = null,
        FSharpOption<StyleParam.HoverOn>? HoverOn = null,
        FSharpOption<StyleParam.StackGaps>? StackGaps = null,
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
            .With("mode", Mode)
            .With("ids", Ids)
            .With("x", X)
            .With("x", MultiX)
            .With("x0", X0)
            .With("dx", DX)
            .With("y", Y)
            .With("y", MultiY)
            .With("y0", Y0)
            .With("dy", DY)
            .With("text", Text)
            .With("text", MultiText)
            .With("textposition", TextPosition)
            .With("textposition", MultiTextPosition)
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
            .With("groupnorm", GroupNorm)
            .With("alignmentgroup", AlignmentGroup)
            .With("offsetgroup", OffsetGroup)
            .With("stackgroup", StackGroup)
            .With("xperiod", XPeriod)
            .With("xperiodalignment", XPeriodAlignment)
            .With("xperiod0", XPeriod0)
            .With("yperiod", YPeriod)
            .With("yperiodalignment", YPeriodAlignment)
            .With("yperiod0", YPeriod0)
            .With("marker", Marker)
            .With("line", Line)
            .With("textfont", TextFont)
            .With("error_x", XError)
            .With("error_y", YError)
            .With("selectedpoints", SelectedPoints)
            .With("selected", Selected)
            .With("unselected", Unselected)
            .With("cliponaxis", ClipOnAxis)
            .With("connectgaps", ConnectGaps)
            .With("fill", Fill)
            .With("fillcolor", FillColor)
            .With("fillpattern", FillPattern)
            .With("hoverlabel", HoverLabel)
            .With("hoveron", HoverOn)
            .With("stackgaps", StackGaps)
            .With("xcalendar", XCalendar)
            .With("ycalendar", YCalendar)
            .With("uirevision", UIRevision));
}
