using Microsoft.FSharp.Core;

namespace Plotly.NET;

public class AutoRangeOptions : DynObj
{
    public static AutoRangeOptions init<a, b, c, d, e>(
        FSharpOption<a>? ClipMax = null,
        FSharpOption<b>? ClipMin = null,
        FSharpOption<c>? Include = null,
        FSharpOption<d>? MaxAllowed = null,
        FSharpOption<e>? MinAllowed = null) =>
        new AutoRangeOptions()
            .With("clipmax", ClipMax)
            .With("clipmin", ClipMin)
            .With("include", Include)
            .With("maxallowed", MaxAllowed)
            .With("minallowed", MinAllowed);
}
