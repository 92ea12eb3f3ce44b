using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    public static GenericChart Bubble<XType, YType, TextType>(
        IEnumerable<XType> x,
        IEnumerable<YType> y,
        IEnumerable<int> sizes,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default,
        Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default,
        Optional<Color> LineColor = default,
        Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default,
        Optional<Line> Line = default,
        Optional<string> StackGroup = default,
        Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<bool> UseWebGL = default,
        Optional<bool> UseDefaults = default)
        where XType : IConvertible
        where YType : IConvertible
        where TextType : IConvertible
    {
        var trace = new Trace2D(UseWebGL.IsSome && UseWebGL.Value ? "scattergl" : "scatter")
            .Put("mode", StyleParam.Mode.Markers)
            .With("x", x)
            .With("y", y)
            .With("name", Name)
            .With("showlegend", ShowLegend)
            .With("opacity", Opacity)
            .With("text", Text)
            .With("text", MultiText)
            .With("textposition", TextPosition)
            .With("textposition", MultiTextPosition)
            .With("stackgroup", StackGroup)
            .With("orientation", Orientation)
            .With("groupnorm", GroupNorm)
            .With("marker", Merge(Marker, marker => marker
                .With("opacity", MultiOpacity)
                .With("color", MarkerColor)
                .With("colorscale", MarkerColorScale)
                .With("line", MarkerOutline)
                .With("symbol", MarkerSymbol)
                .With("symbol", MultiMarkerSymbol)))
            .With("line", Merge(Line, line => line
                .With("color", LineColor)
                .With("colorscale", LineColorScale)
                .With("width", LineWidth)
                .With("dash", LineDash)));
        return GenericChart.FromTrace(trace, UseDefaults);
    }
}
