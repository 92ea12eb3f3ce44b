using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class Cumulative : DynObj
{
    public static Cumulative init(
        FSharpOption<bool>? Enabled = null,
        FSharpOption<StyleParam.CumulativeDirection>? Direction = null,
        FSharpOption<StyleParam.Currentbin>? Currentbin = null) =>
        new Cumulative()
            .With("enabled", Enabled)
            .With("direction", Direction)
            .With("currentbin", Currentbin);
}
