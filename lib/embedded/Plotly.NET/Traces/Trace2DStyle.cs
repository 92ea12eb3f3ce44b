using Microsoft.FSharp.Core;

namespace Plotly.NET;

public partial class Trace2DStyle
{
    public static FSharpFunc<Trace2D, Trace2D> SetAxisAnchor(
        FSharpOption<StyleParam.LinearAxisId>? X = null,
        FSharpOption<StyleParam.LinearAxisId>? Y = null) =>
        Apply<Trace2D>(trace => trace
            .With("xaxis", X)
            .With("yaxis", Y));

    private static FSharpFunc<T, T> Apply<T>(Converter<T, T> change) =>
        FSharpFunc<T, T>.FromConverter(change);
}
