using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class Slider : DynObj
{
    public static Slider init(
        FSharpOption<int>? Active,
        FSharpOption<Color>? ActiveBgColor,
        FSharpOption<Color>? BgColor,
        FSharpOption<Color>? BorderColor,
        FSharpOption<int>? BorderWidth,
        FSharpOption<SliderCurrentValue>? CurrentValue,
        FSharpOption<Font>? Font,
        FSharpOption<double>? Len,
        FSharpOption<StyleParam.UnitMode>? LenMode,
        FSharpOption<int>? MinorTickLen,
        FSharpOption<string>? Name,
        FSharpOption<Padding>? Padding,
        FSharpOption<IEnumerable<SliderStep>>? Steps,
        FSharpOption<string>? TemplateItemName,
        FSharpOption<Color>? TickColor,
        FSharpOption<int>? TickLen,
        FSharpOption<int>? TickWidth,
        FSharpOption<Transition>? Transition,
        FSharpOption<bool>? Visible,
        FSharpOption<int>? X,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor,
        FSharpOption<int>? Y,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor) =>
        new Slider()
            .With("active", Active)
            .With("activebgcolor", ActiveBgColor)
            .With("bgcolor", BgColor)
            .With("bordercolor", BorderColor)
            .With("borderwidth", BorderWidth)
            .With("currentvalue", CurrentValue)
            .With("font", Font)
            .With("len", Len)
            .With("lenmode", LenMode)
            .With("minorticklen", MinorTickLen)
            .With("name", Name)
            .With("pad", Padding)
            .With("steps", Steps)
            .With("templateitemname", TemplateItemName)
            .With("tickcolor", TickColor)
            .With("ticklen", TickLen)
            .With("tickwidth", TickWidth)
            .With("transition", Transition)
            .With("visible", Visible)
            .With("x", X)
            .With("xanchor", XAnchor)
            .With("y", Y)
            .With("yanchor", YAnchor);
}
