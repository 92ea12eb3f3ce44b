using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class LayoutImage : DynObj
{
    public static LayoutImage init<a, b>(
        FSharpOption<StyleParam.Layer>? Layer = null,
        FSharpOption<string>? Name = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<int>? SizeX = null,
        FSharpOption<int>? SizeY = null,
        FSharpOption<StyleParam.LayoutImageSizing>? Sizing = null,
        FSharpOption<string>? Source = null,
        FSharpOption<string>? TemplateItemname = null,
        FSharpOption<bool>? Visible = null,
        FSharpOption<a>? X = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null,
        FSharpOption<string>? XRef = null,
        FSharpOption<b>? Y = null,
        FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null,
        FSharpOption<string>? YRef = null) =>
        new LayoutImage()
            .With("layer", Layer)
            .With("name", Name)
            .With("opacity", Opacity)
            .With("sizex", SizeX)
            .With("sizey", SizeY)
            .With("sizing", Sizing)
            .With("source", Source)
            .With("templateitemname", TemplateItemname)
            .With("visible", Visible)
            .With("x", X)
            .With("xanchor", XAnchor)
            .With("xref", XRef)
            .With("y", Y)
            .With("yanchor", YAnchor)
            .With("yref", YRef);
}
