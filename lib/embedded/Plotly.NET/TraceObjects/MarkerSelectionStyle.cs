using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class MarkerSelectionStyle : DynObj
{
    public static MarkerSelectionStyle init(
        FSharpOption<double>? Opacity = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<int>? Size = null) =>
        new MarkerSelectionStyle()
            .With("opacity", Opacity)
            .With("color", Color)
            .With("size", Size);
}
