namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class SpanMode : IPlotlyValue
    {
        private readonly object value;

        private SpanMode(object value) => this.value = value;

        public static SpanMode Hard { get; } = new("hard");
        public static SpanMode Manual { get; } = new("manual");
        public static SpanMode Soft { get; } = new("soft");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
