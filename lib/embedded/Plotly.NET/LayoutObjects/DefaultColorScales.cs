using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class DefaultColorScales : DynObj
{
    public static DefaultColorScales init(
        FSharpOption<StyleParam.Colorscale>? Diverging = null,
        FSharpOption<StyleParam.Colorscale>? Sequential = null,
        FSharpOption<StyleParam.Colorscale>? SequentialMinus = null) =>
        new DefaultColorScales()
            .With("diverging", Diverging)
            .With("sequential", Sequential)
            .With("sequentialminus", SequentialMinus);
}
