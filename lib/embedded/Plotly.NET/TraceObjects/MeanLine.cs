using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class MeanLine : DynObj
{
    public static MeanLine init(
        FSharpOption<bool>? Visible = null,
        FSharpOption<Color>? Color = null,
        FSharpOption<double>? Width = null) =>
        new MeanLine()
            .With("visible", Visible)
            .With("color", Color)
            .With("width", Width);
}
