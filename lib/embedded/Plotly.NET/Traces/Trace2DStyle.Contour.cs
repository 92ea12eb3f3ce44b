using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<T, T> Contour<a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, T>(
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<a11>>? Ids = null,
        FSharpOption<IEnumerable<a12>>? X = null,
        FSharpOption<IEnumerable<IEnumerable<a12>>>? MultiX = null,
        FSharpOption<a13>? X0 = null,
        FSharpOption<a14>? DX = null,
        FSharpOption<StyleParam.CoordinateType>? XType = null,
        FSharpOption<IEnumerable<a15>>? Y = null,
        FSharpOption<IEnumerable<IEnumerable<a15>>>? MultiY = null,
        FSharpOption<a16>? Y0 = null,
        FSharpOption<a17>? DY = null,
        FSharpOption<StyleParam.CoordinateType>? YType = null,
        FSharpOption<IEnumerable<a18>>? Z = null,
        FSharpOption<a20>? Text = null,
        FSharpOption<IEnumerable<a20>>? MultiText = null,
        FSharpOption<string>? TextTemplate = null,
        FSharpOption<string>? HoverText = null,
        FSharpOption<IEnumerable<string>>? MultiHoverText = null,
        FSharpOption<StyleParam.HoverInfo>? HoverInfo = null,
        FSharpOption<string>? HoverTemplate = null,
        FSharpOption<IEnumerable<string>>? MultiHoverTemplate = null,
        FSharpOption<string>? XHoverFormat = null,
        FSharpOption<string>? YHoverFormat = null,
        FSharpOption<string>? Meta = null,
        FSharpOption<IEnumerable<a21>>? CustomData = null,
        FSharpOption<StyleParam.LinearAxisId>? XAxis = null,
        FSharpOption<StyleParam.LinearAxisId>? YAxis = null,
        FSharpOption<StyleParam.SubPlotId>? ColorAxis = null,
        FSharpOption<a22>? XPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? XPeriodAlignment = null,
        FSharpOption<a23>? XPeriod0 = null,
        FSharpOption<a24>? YPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? YPeriodAlignment = null,
        FSharpOption<a25>? YPeriod0 = null,
        FSharpOption<Line>? Line = null,
        FSharpOption<Font>? TextFont = null,
        FSharpOption<ColorBar>? ColorBar = null,
        FSharpOption<bool>? AutoColorScale = null,
        FSharpOption<StyleParam.Colorscale>? ColorScale = null,
        FSharpOption<bool>? ShowScale = null,
        FSharpOption<bool>? ReverseScale = null,
        FSharpOption<bool>? ZAuto = null,
        FSharpOption<string>? ZHoverFormat = null,
        FSharpOption<a26>? ZMax = null,
        FSharpOption<a27>? ZMid = null,
        FSharpOption<a28>? ZMin = null,
        FSharpOption<bool>? AutoContour = null,
        FSharpOption<bool>? ConnectGaps = null,
        FSharpOption<Contours>? Contours = null,
        FSharpOption<Color>? FillColor = null,
        FSharpOption<Hoverlabel>? HoverLabel = null,
        FSharpOption<bool>? HoverOnGaps = null,
        FSharpOption<int>? NContours = null,
        FSharpOption<bool>? Transpose = null,
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
            .With("xtype", XType)
            .With("y", Y)
            .With("y", MultiY)
            .With("y0", Y0)
            .With("dy", DY)
            .With("ytype", YType)
            .With("z", Z)
            .With("text", Text)
            .With("text", MultiText)
            .With("texttemplate", TextTemplate)
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
            .With("coloraxis", ColorAxis)
            .With("xperiod", XPeriod)
            .With("xperiodalignment", XPeriodAlignment)
            .With("xperiod0", XPeriod0)
            .With("yperiod", YPeriod)
            .With("yperiodalignment", YPeriodAlignment)
            .With("yperiod0", YPeriod0)
            .With("line", Line)
            .With("textfont", TextFont)
            .With("colorbar", ColorBar)
            .With("autocolorscale", AutoColorScale)
            .With("colorscale", ColorScale)
            .With("showscale", ShowScale)
            .With("reversescale", ReverseScale)
            .With("zauto", ZAuto)
            .With("zhoverformat", ZHoverFormat)
            .With("zmax", ZMax)
            .With("zmid", ZMid)
            .With("zmin", ZMin)
            .With("autocontour", AutoContour)
            .With("connectgaps", ConnectGaps)
            .With("contours", Contours)
            .With("fillcolor", FillColor)
            .With("hoverlabel", HoverLabel)
            .With("hoverongaps", HoverOnGaps)
            .With("ncontours", NContours)
            .With("transpose", Transpose)
            .With("xcalendar", XCalendar)
            .With("ycalendar", YCalendar)
            .With("uirevision", UIRevision));
}
