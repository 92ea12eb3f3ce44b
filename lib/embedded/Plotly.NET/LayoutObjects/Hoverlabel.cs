using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class Hoverlabel : DynObj
{
    public static Hoverlabel init(
        FSharpOption<StyleParam.Align>? Align = null,
        FSharpOption<Color>? BgColor = null,
        FSharpOption<Color>? BorderColor = null,
        FSharpOption<Font>? Font = null,
        FSharpOption<Font>? GroupTitleFont = null,
        FSharpOption<int>? Namelength = null) =>
        new Hoverlabel()
            .With("align", Align)
            .With("bgcolor", BgColor)
            .With("bordercolor", BorderColor)
            .With("font", Font)
            .With("grouptitlefont", GroupTitleFont)
            .With("namelength", Namelength);
}
