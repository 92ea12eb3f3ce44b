using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    public static GenericChart Column<ValuesType, KeysType, TextType>(
        IEnumerable<ValuesType> values,
        Optional<IEnumerable<KeysType>> Keys = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default,
        Optional<TextType> Text = default,
        Optional<IEnumerable<TextType>> MultiText = default,
        Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default,
        Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default,
        Optional<Pattern> MarkerPattern = default,
        Optional<Marker> Marker = default,
        Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<IEnumerable<ValuesType>> MultiWidth = default,
        Optional<bool> UseDefaults = default,
        Optional<ValuesType> Base = default,
        Optional<ValuesType> Width = default)
        where ValuesType : IConvertible
        where KeysType : IConvertible
        where TextType : IConvertible
    {
        var trace = new Trace2D("bar")
            .Put("orientation", StyleParam.Orientation.Vertical)
            .Put("y", values)
            .With("x", Keys)
            .With("name", Name)
            .With("showlegend", ShowLegend)
            .With("opacity", Opacity)
            .With("text", Text)
            .With("text", MultiText)
            .With("textposition", TextPosition)
            .With("textposition", MultiTextPosition)
            .With("width", MultiWidth)
            .With("base", Base)
            .With("width", Width)
            .With("marker", Merge(Marker, marker => marker
                .With("opacity", MultiOpacity)
                .With("color", MarkerColor)
                .With("colorscale", MarkerColorScale)
                .With("line", MarkerOutline)
                .With("pattern", Merge(MarkerPattern, pattern => pattern
                    .With("shape", MarkerPatternShape)
                    .With("shape", MultiMarkerPatternShape)))));
        return GenericChart.FromTrace(trace, UseDefaults);
    }
}
