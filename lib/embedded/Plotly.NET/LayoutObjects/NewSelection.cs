using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class NewSelection : DynObj
{
    public static NewSelection init(
        FSharpOption<Color>? LineColor = null,
        FSharpOption<StyleParam.DrawingStyle>? LineDash = null,
        FSharpOption<double>? LineWidth = null,
        FSharpOption<StyleParam.NewSelectionMode>? Mode = null) =>
        new NewSelection()
            .With("linecolor", LineColor)
            .With("linedash", LineDash)
            .With("linewidth", LineWidth)
            .With("mode", Mode);
}
