namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class HistFunc : IPlotlyValue
    {
        private readonly object value;

        private HistFunc(object value) => this.value = value;

        public static HistFunc Avg { get; } = new("avg");
        public static HistFunc Count { get; } = new("count");
        public static HistFunc Max { get; } = new("max");
        public static HistFunc Min { get; } = new("min");
        public static HistFunc Sum { get; } = new("sum");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
