using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class Transition : DynObj
{
    public static Transition init(
        FSharpOption<int>? Duration = null,
        FSharpOption<StyleParam.TransitionEasing>? Easing = null,
        FSharpOption<StyleParam.TransitionOrdering>? Ordering = null) =>
        new Transition()
            .With("duration", Duration)
            .With("easing", Easing)
            .With("ordering", Ordering);
}
