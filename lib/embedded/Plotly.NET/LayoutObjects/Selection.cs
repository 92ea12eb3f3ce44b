using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class Selection : DynObj
{
    public static Selection init<a, b, c, d>(
        FSharpOption<Line>? Line = null,
        FSharpOption<string>? Name = null,
        FSharpOption<double>? Opacity = null,
        FSharpOption<string>? Path = null,
        FSharpOption<string>? TemplateItemName = null,
        FSharpOption<StyleParam.SelectionType>? SelectionType = null,
        FSharpOption<a>? X0 = null,
        FSharpOption<b>? X1 = null,
        FSharpOption<string>? Xref = null,
        FSharpOption<c>? Y0 = null,
        FSharpOption<d>? Y1 = null,
        FSharpOption<string>? Yref = null) =>
        new Selection()
            .With("line", Line)
            .With("name", Name)
            .With("opacity", Opacity)
            .With("path", Path)
            .With("templateitemname", TemplateItemName)
            .With("type", SelectionType)
            .With("x0", X0)
            .With("x1", X1)
            .With("xref", Xref)
            .With("y0", Y0)
            .With("y1", Y1)
            .With("yref", Yref);
}
