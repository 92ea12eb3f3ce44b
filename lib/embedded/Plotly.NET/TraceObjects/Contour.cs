using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class Contour : DynObj
{
    public static Contour init(
        FSharpOption<Color>? Color = null,
        FSharpOption<double>? End = null,
        FSharpOption<bool>? Highlight = null,
        FSharpOption<Color>? HighlightColor = null,
        FSharpOption<double>? HighlightWidth = null,
        FSharpOption<ContourProject>? Project = null,
        FSharpOption<bool>? Show = null,
        FSharpOption<double>? Size = null,
        FSharpOption<double>? Start = null,
        FSharpOption<bool>? UseColorMap = null,
        FSharpOption<double>? Width = null) =>
        new Contour()
            .With("color", Color)
            .With("end", End)
            .With("highlight", Highlight)
            .With("highlightcolor", HighlightColor)
            .With("highlightwidth", HighlightWidth)
            .With("project", Project)
            .With("show", Show)
            .With("size", Size)
            .With("start", Start)
            .With("usecolormap", UseColorMap)
            .With("width", Width);
}
