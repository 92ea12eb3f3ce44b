using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class UpdateMenu : DynObj
{
    public static UpdateMenu init(
        FSharpOption<int>? Active = null,
        FSharpOption<Color>? BGColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<IEnumerable<UpdateMenuButton>>? Buttons = null,
        FSharpOption<StyleParam.UpdateMenuDirection>? Direction = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<string>? Name = null,
        FSharpOption<Padding>? Pad = null,
        FSharpOption<bool>? ShowActive = null,
        FSharpOption<string>? TemplateItemName = null,
        FSharpOption<StyleParam.UpdateMenuType>? Type = null,
        FSharpOption<bool>? Visible = null,
        FSharpOption<double>? X = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null,
        FSharpOption<double>? Y = null,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null) =>
        new UpdateMenu()
            .With("active", Active)
            .With("bgcolor", BGColor)
            .With("bordercolor", BorderColor)
            .With("buttons", Buttons)
            .With("direction", Direction)
            .With("font", Font)
            .With("name", Name)
            .With("pad", Pad)
            .With("showactive", ShowActive)
            .With("templateitemname", TemplateItemName)
            .With("type", Type)
            .With("visible", Visible)
            .With("x", X)
            .With("xanchor", XAnchor)
            .With("y", Y)
            .With("yanchor", YAnchor);
}
