using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class FontSelectionStyle : DynObj
{
    public static FontSelectionStyle init(
        FSharpOption<Color>? Color = null) =>
        new FontSelectionStyle()
            .With("color", Color);
}
