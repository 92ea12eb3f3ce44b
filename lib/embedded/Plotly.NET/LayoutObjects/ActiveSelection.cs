using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class ActiveSelection : DynObj
{
    public static ActiveSelection init(
        FSharpOption<Color>? FillColor = null,
        FSharpOption<double>? Opacity = null) =>
        new ActiveSelection()
            .With("fillcolor", FillColor)
            .With("opacity", Opacity);
}
