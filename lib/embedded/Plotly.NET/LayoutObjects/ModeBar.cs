using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class ModeBar : DynObj
{
    public static ModeBar init(
        FSharpOption<Color>? ActiveColor = null,
        FSharpOption<IEnumerable<string>>? Add = null,
        FSharpOption<Color>? BGColor = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<StyleParam.Orientation>? Orientation = null,
        FSharpOption<string>? Remove = null,
        FSharpOption<string>? UIRevision = null) =>
        new ModeBar()
            .With("activecolor", ActiveColor)
            .With("add", Add)
            .With("bgcolor", BGColor)
            .With("color", Color)
            .With("orientation", Orientation)
            .With("remove", Remove)
            .With("uirevision", UIRevision);
}
