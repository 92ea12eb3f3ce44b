using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class Pattern : DynObj
{
    public static Pattern init(
        FSharpOption<Color>? BGColor = null,
        FSharpOption<Color>? FGColor = null,
        FSharpOption<double>? FGOpacity = null,
        FSharpOption<StyleParam.PatternFillMode>? FillMode = null,
        FSharpOption<StyleParam.PatternShape>? Shape = null,
        FSharpOption<IEnumerable<StyleParam.PatternShape>>? MultiShape = null,
        FSharpOption<int>? Size = null,
        FSharpOption<IEnumerable<int>>? MultiSize = null,
        FSharpOption<double>? Solidity = null) =>
        new Pattern()
            .With("bgcolor", BGColor)
            .With("fgcolor", FGColor)
            .With("fgopacity", FGOpacity)
            .With("fillmode", FillMode)
            .With("shape", Shape)
            .With("shape", MultiShape)
            .With("size", Size)
            .With("size", MultiSize)
            .With("solidity", Solidity);
}
