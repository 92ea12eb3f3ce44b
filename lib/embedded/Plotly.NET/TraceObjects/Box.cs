using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class Box : DynObj
{
    public static Box init(
        FSharpOption<bool>? Visible = null,
        FSharpOption<double>? Width = null,
        FSharpOption<Color>? FillColor = null,
        FSharpOption<Color>? LineColor = null,
        FSharpOption<double>? LineWidth = null) =>
        new Box()
            .With("visible", Visible)
            .With("width", Width)
            .With("fillcolor", FillColor)
            .With("linecolor", LineColor)
            .With("linewidth", LineWidth);
}
