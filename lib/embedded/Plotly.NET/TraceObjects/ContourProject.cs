using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class ContourProject : DynObj
{
    public static ContourProject init(
        FSharpOption<bool>? X = null,
        FSharpOption<bool>? Y = null,
        FSharpOption<bool>? Z = null) =>
        new ContourProject()
            .With("x", X)
            .With("y", Y)
            .With("z", Z);
}
