using Microsoft.FSharp.Core;

namespace Plotly.NET.ConfigObjects;

public class ToImageButtonOptions : DynObj
{
    public static ToImageButtonOptions init(
        FSharpOption<StyleParam.ImageFormat>? Format = null,
        FSharpOption<string>? Filename = null,
        FSharpOption<double>? Width = null,
        FSharpOption<double>? Height = null,
        FSharpOption<double>? Scale = null) =>
        new ToImageButtonOptions()
            .With("format", Format)
            .With("filename", Filename)
            .With("width", Width)
            .With("height", Height)
            .With("scale", Scale);
}
