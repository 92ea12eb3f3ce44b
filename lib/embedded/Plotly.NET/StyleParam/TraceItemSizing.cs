namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class TraceItemSizing : IPlotlyValue
    {
        private readonly object value;

        private TraceItemSizing(object value) => this.value = value;

        public static TraceItemSizing Constant { get; } = new("constant");
        public static TraceItemSizing Trace { get; } = new("trace");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
