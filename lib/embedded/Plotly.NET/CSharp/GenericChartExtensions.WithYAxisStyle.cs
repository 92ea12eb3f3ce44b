using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class GenericChartExtensions
{
    public static GenericChart WithYAxisStyle<MinType, MaxType, CategoryArrayType>(
        this GenericChart gChart,
        Optional<string> TitleText = default,
        Optional<Font> TitleFont = default,
        Optional<int> TitleStandoff = default,
        Optional<Title> Title = default,
        Optional<Color> Color = default,
        Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<MinType, MaxType>> MinMax = default,
        Optional<StyleParam.Mirror> Mirror = default,
        Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default,
        Optional<int> SpikeThickness = default,
        Optional<bool> ShowLine = default,
        Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default,
        Optional<Color> GridColor = default,
        Optional<bool> ZeroLine = default,
        Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default,
        Optional<StyleParam.Side> Side = default,
        Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default,
        Optional<double> Position = default,
        Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<CategoryArrayType>> CategoryArray = default,
        Optional<RangeSlider> RangeSlider = default,
        Optional<RangeSelector> RangeSelector = default,
        Optional<Color> BackgroundColor = default,
        Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where MinType : IConvertible
        where MaxType : IConvertible
        where CategoryArrayType : IConvertible
    {
        Title title = Title.IsSome ? Title.Value : new Title();
        title.With("text", TitleText).With("font", TitleFont).With("standoff", TitleStandoff);
        object? range = MinMax.IsSome ? new object[] { MinMax.Value.Item1, MinMax.Value.Item2 } : null;
        object? domain = Domain.IsSome ? new object[] { Domain.Value.Item1, Domain.Value.Item2 } : null;
        StyleParam.SubPlotId? id = Id.IsSome ? Id.Value : null;
        return gChart.ChangeAxis(id, "yaxis", axis => axis
            .MergeFrom(new DynObj().WithAny("title", title).WithAny("range", range).WithAny("domain", domain))
            .With("color", Color)
            .With("type", AxisType)
            .With("mirror", Mirror)
            .With("showspikes", ShowSpikes)
            .With("spikecolor", SpikeColor)
            .With("spikethickness", SpikeThickness)
            .With("showline", ShowLine)
            .With("linecolor", LineColor)
            .With("showgrid", ShowGrid)
            .With("gridcolor", GridColor)
            .With("zeroline", ZeroLine)
            .With("zerolinecolor", ZeroLineColor)
            .With("anchor", Anchor)
            .With("side", Side)
            .With("overlaying", Overlaying)
            .With("position", Position)
            .With("categoryorder", CategoryOrder)
            .With("categoryarray", CategoryArray)
            .With("rangeslider", RangeSlider)
            .With("rangeselector", RangeSelector)
            .With("backgroundcolor", BackgroundColor)
            .With("showbackground", ShowBackground));
    }
}
