using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class RangeSlider : DynObj
{
    public static RangeSlider init(
        FSharpOption<Color>? BgColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<double>? BorderWidth = null,
        FSharpOption<bool>? AutoRange = null,
        FSharpOption<StyleParam.Range>? Range = null,
        FSharpOption<double>? Thickness = null,
        FSharpOption<bool>? Visible = null,
        FSharpOption<StyleParam.RangesliderRangeMode>? YAxisRangeMode = null,
        FSharpOption<StyleParam.Range>? YAxisRange = null) =>
        new RangeSlider()
            .With("bgcolor", BgColor)
            .With("bordercolor", BorderColor)
            .With("borderwidth", BorderWidth)
            .With("autorange", AutoRange)
            .With("range", Range)
            .With("thickness", Thickness)
            .With("visible", Visible)
            .With("yaxisrangemode", YAxisRangeMode)
            .With("yaxisrange", YAxisRange);
}
