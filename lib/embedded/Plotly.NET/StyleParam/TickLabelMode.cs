namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class TickLabelMode : IPlotlyValue
    {
        private readonly object value;

        private TickLabelMode(object value) => this.value = value;

        public static TickLabelMode Instant { get; } = new("instant");
        public static TickLabelMode Period { get; } = new("period");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
