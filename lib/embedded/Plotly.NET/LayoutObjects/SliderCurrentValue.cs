using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class SliderCurrentValue : DynObj
{
    public static SliderCurrentValue init(
        FSharpOption<Font>? Font,
        FSharpOption<int>? Offset,
        FSharpOption<string>? Prefix,
        FSharpOption<string>? Suffix,
        FSharpOption<bool>? Visible,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor) =>
        new SliderCurrentValue()
            .With("font", Font)
            .With("offset", Offset)
            .With("prefix", Prefix)
            .With("suffix", Suffix)
            .With("visible", Visible)
            .With("xanchor", XAnchor);
}
