using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<T, T> Image<a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, T>(
        FSharpOption<string>? Name = null,
        FSharpOption<StyleParam.Visible>? Visible = null,
        FSharpOption<bool>? ShowLegend = null,
        FSharpOption<StyleParam.SubPlotId>? Legend = null,
        FSharpOption<int>? LegendRank = null,
        FSharpOption<string>? LegendGroup = null,
        FSharpOption<Title>? LegendGroupTitle = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<IEnumerable<a29>>? Ids = null,
        FSharpOption<a30>? X0 = null,
        FSharpOption<a31>? DX = null,
        FSharpOption<a32>? Y0 = null,
        FSharpOption<a33>? DY = null,
        FSharpOption<a34>? Z = null,
        FSharpOption<string>? Source = null,
        FSharpOption<a37>? Text = null,
        FSharpOption<IEnumerable<a37>>? MultiText = null,
        FSharpOption<string>? HoverText = null,
        FSharpOption<IEnumerable<string>>? MultiHoverText = null,
        FSharpOption<StyleParam.HoverInfo>? HoverInfo = null,
        FSharpOption<string>? HoverTemplate = null,
        FSharpOption<IEnumerable<string>>? MultiHoverTemplate = null,
        FSharpOption<string>? Meta = null,
        FSharpOption<IEnumerable<a38>>? CustomData = null,
        FSharpOption<StyleParam.LinearAxisId>? XAxis = null,
        FSharpOption<StyleParam.LinearAxisId>? YAxis = null,
        FSharpOption<StyleParam.ColorModel>? ColorModel = null,
        FSharpOption<StyleParam.ColorComponentBound>? ZMax = null,
        FSharpOption<StyleParam.ColorComponentBound>? ZMin = null,
        FSharpOption<StyleParam.SmoothAlg>? ZSmooth = null,
        FSharpOption<Hoverlabel>? HoverLabel = null,
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
            .With("x0", X0)
            .With("dx", DX)
            .With("y0", Y0)
            .With("dy", DY)
            .With("z", Z)
            .With("source", Source)
            .With("text", Text)
            .With("text", MultiText)
            .With("hovertext", HoverText)
            .With("hovertext", MultiHoverText)
            .With("hoverinfo", HoverInfo)
            .With("hovertemplate", HoverTemplate)
            .With("hovertemplate", MultiHoverTemplate)
            .With("meta", Meta)
            .With("customdata", CustomData)
            .With("xaxis", XAxis)
            .With("yaxis", YAxis)
            .With("colormodel", ColorModel)
            .With("zmax", ZMax)
            .With("zmin", ZMin)
            .With("zsmooth", ZSmooth)
            .With("hoverlabel", HoverLabel)
            .With("uirevision", UIRevision));
}
