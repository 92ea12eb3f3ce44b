using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    public static GenericChart Grid(
        IEnumerable<GenericChart> gCharts,
        int nRows,
        int nCols,
        Optional<IEnumerable<string>> SubPlotTitles = default,
        Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default,
        Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default,
        Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default,
        Optional<StyleParam.LayoutGridPattern> Pattern = default,
        Optional<double> XGap = default,
        Optional<double> YGap = default,
        Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default,
        Optional<StyleParam.LayoutGridYSide> YSide = default) =>
        ChartGrid.Arrange(
            [.. gCharts],
            nRows,
            nCols,
            SubPlotTitles.IsSome ? [.. SubPlotTitles.Value] : [],
            SubPlotTitleFont.IsSome ? SubPlotTitleFont.Value : null,
            SubPlotTitleOffset.IsSome ? SubPlotTitleOffset.Value : 0,
            new LayoutGrid()
                .With("subplots", SubPlots)
                .With("xaxes", XAxes)
                .With("yaxes", YAxes)
                .With("roworder", RowOrder)
                .With("pattern", Pattern)
                .With("xgap", XGap)
                .With("ygap", YGap)
                .With("domain", Domain)
                .With("xside", XSide)
                .With("yside", YSide));
}
