using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class RangeSelector : DynObj
{
    public static RangeSelector init(
        FSharpOption<bool>? Visible = null,
        FSharpOption<IEnumerable<Button>>? Buttons = null,
        FSharpOption<double>? X = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null,
        FSharpOption<double>? Y = null,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<Color>? BGColor = null,
        FSharpOption<Color>? ActiveColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<int>? BorderWidth = null) =>
        new RangeSelector()
            .With("visible", Visible)
            .With("buttons", Buttons)
            .With("x", X)
            .With("xanchor", XAnchor)
            .With("y", Y)
            .With("yanchor", YAnchor)
            .With("font", Font)
            .With("bgcolor", BGColor)
            .With("activecolor", ActiveColor)
            .With("bordercolor", BorderColor)
            .With("borderwidth", BorderWidth);
}
