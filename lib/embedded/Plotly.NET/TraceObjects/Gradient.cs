using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class Gradient : DynObj
{
    public static Gradient init(
        FSharpOption<Color>? Color = null,
        FSharpOption<StyleParam.GradientType>? Type = null,
        FSharpOption<IEnumerable<StyleParam.GradientType>>? MultiTypes = null) =>
        new Gradient()
            .With("color", Color)
            .With("type", Type)
            .With("types", MultiTypes);
}
