namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class Shape : IPlotlyValue
    {
        private readonly object value;

        private Shape(object value) => this.value = value;

        public static Shape Hv { get; } = new("hv");
        public static Shape Hvh { get; } = new("hvh");
        public static Shape Linear { get; } = new("linear");
        public static Shape Spline { get; } = new("spline");
        public static Shape Vh { get; } = new("vh");
        public static Shape Vhv { get; } = new("vhv");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
