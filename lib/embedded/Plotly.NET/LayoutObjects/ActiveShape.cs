using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class ActiveShape : DynObj
{
    public static ActiveShape init(
        FSharpOption<Color>? FillColor = null,
        FSharpOption<double>? Opacity = null) =>
        new ActiveShape()
            .With("fillcolor", FillColor)
            .With("opacity", Opacity);
}
