namespace Plotly.NET.CSharp;

public static partial class Chart
{
    public static GenericChart Image<IdType>(
        Optional<IEnumerable<IEnumerable<IEnumerable<int>>>> Z = default,
        Optional<string> Source = default,
        Optional<string> Name = default,
        Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default,
        Optional<IEnumerable<IdType>> Ids = default,
        Optional<StyleParam.ColorModel> ColorModel = default,
        Optional<StyleParam.ColorComponentBound> ZMax = default,
        Optional<StyleParam.ColorComponentBound> ZMin = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default,
        Optional<bool> UseDefaults = default)
        where IdType : IConvertible
    {
        var trace = new Trace2D("image")
            .With("z", Z)
            .With("source", Source)
            .With("name", Name)
            .With("showlegend", ShowLegend)
            .With("opacity", Opacity)
            .With("ids", Ids)
            .With("colormodel", ColorModel)
            .With("zmax", ZMax)
            .With("zmin", ZMin)
            .With("zsmooth", ZSmooth);
        return GenericChart.FromTrace(trace, UseDefaults);
    }
}
