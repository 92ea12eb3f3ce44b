using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class UniformText : DynObj
{
    public static UniformText init(
        FSharpOption<int>? MinSize = null,
        FSharpOption<StyleParam.UniformTextMode>? Mode = null) =>
        new UniformText()
            .With("minsize", MinSize)
            .With("mode", Mode);
}
