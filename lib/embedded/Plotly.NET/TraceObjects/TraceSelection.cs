using Microsoft.FSharp.Core;

namespace Plotly.NET.TraceObjects;

public class TraceSelection : DynObj
{
    public static TraceSelection init(
        FSharpOption<MarkerSelectionStyle>? MarkerSelectionStyle = null,
        FSharpOption<LineSelectionStyle>? LineSelectionStyle = null,
        FSharpOption<FontSelectionStyle>? FontSelectionStyle = null) =>
        new TraceSelection()
            .With("markerselectionstyle", MarkerSelectionStyle)
            .With("lineselectionstyle", LineSelectionStyle)
            .With("fontselectionstyle", FontSelectionStyle);
}
