using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class Domain : DynObj
{
    public static Domain init(
        FSharpOption<StyleParam.Range>? X = null,
        FSharpOption<StyleParam.Range>? Y = null,
        FSharpOption<int>? Row = null,
        FSharpOption<int>? Column = null) =>
        new Domain()
            .With("x", X)
            .With("y", Y)
            .With("row", Row)
            .With("column", Column);
}
