using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class LineSelectionStyle : DynObj
{
    public static LineSelectionStyle init(
        FSharpOption<double>? Opacity = null,
        FSharpOption<Color>? Color = null) =>
        new LineSelectionStyle()
            .With("opacity", Opacity)
            .With("color", Color);
}
