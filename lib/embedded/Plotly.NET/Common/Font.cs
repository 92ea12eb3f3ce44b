using Microsoft.FSharp.Core;

namespace Plotly.NET;

public class Font : DynObj
{
    public static Font init(
        FSharpOption<StyleParam.FontFamily>? Family = null,
        FSharpOption<double>? Size = null,
        FSharpOption<Color>? Color = null) =>
        new Font()
            .With("family", Family)
            .With("size", Size)
            .With("color", Color);
}
