using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<T, T> Heatmap<a39, a40, a41, a42, a43, a44, a45, a46, a47, a48, a49, a50, a51, a52, a53, a54, a55, a56, T>(
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<a39>>? Ids = null,
        FSharpOption<IEnumerable<a40>>? X = null,
        FSharpOption<IEnumerable<IEnumerable<a40>>>? MultiX = null,
        FSharpOption<a41>? X0 = null,
        FSharpOption<a42>? DX = null,
        FSharpOption<StyleParam.CoordinateType>? XType = null,
        FSharpOption<int>? XGap = null,
        FSharpOption<IEnumerable<a43>>? Y = null,
        FSharpOption<IEnumerable<IEnumerable<a43>>>? MultiY = null,
        FSharpOption<a44>? Y0 = null,
        FSharpOption<a45>? DY = null,
        FSharpOption<StyleParam.CoordinateType>? YType = null,
        FSharpOption<int>? YGap = null,
        FSharpOption<IEnumerable<a46>>? Z = null,
        FSharpOption<a48>? Text = null,
        FSharpOption<IEnumerable<a48>>? MultiText = null,
        FSharpOption<string>? TextTemplate = null,
        FSharpOption<string>? HoverText = null,
        FSharpOption<IEnumerable<string>>? MultiHoverText = null,
        FSharpOption<StyleParam.HoverInfo>? HoverInfo = null,
        FSharpOption<string>? HoverTemplate = null,
        FSharpOption<IEnumerable<string>>? MultiHoverTemplate = null,
        FSharpOption<string>? XHoverFormat = null,
        FSharpOption<string>? YHoverFormat = null,
        FSharpOption<string>? Meta = null,
        FSharpOption<IEnumerable<a49>>? CustomData = null,
        FSharpOption<StyleParam.LinearAxisId>? XAxis = null,
        FSharpOption<StyleParam.LinearAxisId>? YAxis = null,
        FSharpOption<StyleParam.SubPlotId>? ColorAxis = null,
        FSharpOption<a50>? XPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? XPeriodAlignment = null,
        FSharpOption<a51>? XPeriod0 = null,
        FSharpOption<a52>? YPeriod = null,
        FSharpOption<StyleParam.PeriodAlignment>? YPeriodAlignment = null,
        FSharpOption<a53>? YPeriod0 = null,
        FSharpOption<Font>? TextFont = null,
        FSharpOption<ColorBar>? ColorBar = null,
        FSharpOption<bool>? AutoColorScale = null,
        FSharpOption<StyleParam.Colorscale>? ColorScale = null,
        FSharpOption<bool>? ShowScale = null,
        FSharpOption<bool>? ReverseScale = null,
        FSharpOption<bool>? ZAuto = null,
        FSharpOption<string>? ZHoverFormat = null,
        FSharpOption<a54>? ZMax = null,
        FSharpOption<a55>? ZMid = null,
        FSharpOption<a56>? ZMin = null,
        FSharpOption<StyleParam.SmoothAlg>? ZSmooth = null,
        FSharpOption<bool>? ConnectGaps = null,
        FSharpOption<Hoverlabel>? HoverLabel = null,
        FSharpOption<bool>? HoverOnGaps = null,
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
            .With("xgap", XGap)
            .With("y", Y)
            .With("y", MultiY)
            .With("y0", Y0)
            .With("dy", DY)
            .With("ytype", YType)
            .With("ygap", YGap)
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
            .With("zsmooth", ZSmooth)
            .With("connectgaps", ConnectGaps)
            .With("hoverlabel", HoverLabel)
            .With("hoverongaps", HoverOnGaps)
            .With("transpose", Transpose)
            .With("xcalendar", XCalendar)
            .With("ycalendar", YCalendar)
            .With("uirevision", UIRevision));
}
