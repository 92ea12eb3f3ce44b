namespace Plotly.NET;

public static partial class StyleParam
{
    public class SubPlotId : IPlotlyValue
    {
        private readonly object value;

        private SubPlotId(object value) => this.value = value;

        public static SubPlotId ZAxis { get; } = new("zaxis");

        public static SubPlotId NewCarpet(string item) =>
            new(item);

        public static SubPlotId NewColorAxis(int item) =>
            new(LinearAxisId.Numbered("coloraxis", item));

        public static SubPlotId NewGeo(int item) =>
            new(LinearAxisId.Numbered("geo", item));

        public static SubPlotId NewLegend(int item) =>
            new(LinearAxisId.Numbered("legend", item));

        public static SubPlotId NewMapbox(int item) =>
            new(LinearAxisId.Numbered("mapbox", item));

        public static SubPlotId NewPolar(int item) =>
            new(LinearAxisId.Numbered("polar", item));

        public static SubPlotId NewScene(int item) =>
            new(LinearAxisId.Numbered("scene", item));

        public static SubPlotId NewSmith(int item) =>
            new(LinearAxisId.Numbered("smith", item));

        public static SubPlotId NewTernary(int item) =>
            new(LinearAxisId.Numbered("ternary", item));

        public static SubPlotId NewXAxis(int item) =>
            new(LinearAxisId.Numbered("xaxis", item));

        public static SubPlotId NewYAxis(int item) =>
            new(LinearAxisId.Numbered("yaxis", item));

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;

        public override bool Equals(object? obj) => obj is SubPlotId other && value.Equals(other.value);

        public override int GetHashCode() => value.GetHashCode();
    }
}
