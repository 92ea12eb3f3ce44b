using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<T, T> Bar<a130, a131, a132, a133, a134, a135, a136, a137, a138, a139, a140, a141, a142, a143, a144, a145, a146, T>(
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<a130>>? Ids = null,
        FSharpOption<IEnumerable<a131>>? X = null,
        FSharpOption<IEnumerable<IEnumerable<a131>>>? MultiX = null,
        FSharpOption<a132>? X0 = null,
        FSharpOption<a133>? DX = null,
        FSharpOption<IEnumerable<a134>>? Y = null,
        FSharpOption<IEnumerable<IEnumerable<a134>>>? MultiY = null,
        FSharpOption<a135>? Y0 = null,
        FSharpOption<a136>? DY = null,
        FSharpOption<a137>? Base = null,
        FSharpOption<a138>? Width = null,
        FSharpOption<IEnumerable<a138>>? MultiWidth = null,
        FSharpOption<a139>? Offset = null,
        FSharpOption<IEnumerable<a139>>? MultiOffset = null,
        FSharpOption<a140>? Text = null,
        FSharpOption<IEnumerable<a140>>? MultiText = null,
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
        FSharpOption<IEnumerable<a141>>? CustomData = null,
        FSharpOption<StyleParam.LinearAxisId>? XAxis = null,
        FSharpOption<StyleParam.LinearAxisId>? YAxis = null,
        FSharpOption<StyleParam.Orientation>? Orientation = null,
        FSharpOption<string>? AlignmentGroup = null,
        FSharpOption<string>? OffsetGroup = null,
        FSharpOption<a142>? XPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? XPeriodAlignment = null,
        FSharpOption<a143>? XPeriod0 = null,
        FSharpOption<a144>? YPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? YPeriodAlignment = null,
        FSharpOption<a145>? YPeriod0 = null,
        FSharpOption<Marker>? Marker = null,
        FSharpOption<double>? TextAngle = null,
        FSharpOption<Font>? TextFont = null,
        FSharpOption<Error>? XError = null,
        FSharpOption<Error>? YError = null,
        FSharpOption<IEnumerable<a146>>? SelectedPoints = null,
        FSharpOption<TraceSelection>? Selected = null,
        FSharpOption<TraceSelection>? Unselected = null,
        FSharpOption<bool>? ClipOnAxis = null,
        FSharpOption<StyleParam.ConstrainText>? Constraintext = null,
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
            .With("x0", X0)
            .With("dx", DX)
            .With("y", Y)
            .With("y", MultiY)
            .With("y0", Y0)
            .With("dy", DY)
            .With("base", Base)
            .With("width", Width)
            .With("width", MultiWidth)
            .With("offset", Offset)
            .With("offset", MultiOffset)
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
            .With("alignmentgroup", AlignmentGroup)
            .With("offsetgroup", OffsetGroup)
            .With("xperiod", XPeriod)
            .With("xperiodalignment", XPeriodAlignment)
            .With("xperiod0", XPeriod0)
            .With("yperiod", YPeriod)
            .With("yperiodalignment", YPeriodAlignment)
            .With("yperiod0", YPeriod0)
            .With("marker", Marker)
            .With("textangle", TextAngle)
            .With("textfont", TextFont)
            .With("error_x", XError)
            .With("error_y", YError)
            .With("selectedpoints", SelectedPoints)
            .With("selected", Selected)
            .With("unselected", Unselected)
            .With("cliponaxis", ClipOnAxis)
            .With("constraintext", Constraintext)
            .With("hoverlabel", HoverLabel)
            .With("insidetextanchor", InsideTextAnchor)
            .With("insidetextfont", InsideTextFont)
            .With("outsidetextfont", OutsideTextFont)
            .With("xcalendar", XCalendar)
            .With("ycalendar", YCalendar)
            .With("uirevision", UIRevision));
}
