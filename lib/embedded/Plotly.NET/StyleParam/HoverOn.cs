namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class HoverOn : IPlotlyValue
    {
        private readonly object value;

        private HoverOn(object value) => this.value = value;

        public static HoverOn Fills { get; } = new("fills");
        public static HoverOn Points { get; } = new("points");
        public static HoverOn PointsFills { get; } = new("points+fills");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
