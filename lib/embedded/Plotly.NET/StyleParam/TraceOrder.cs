namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class TraceOrder : IPlotlyValue
    {
        private readonly object value;

        private TraceOrder(object value) => this.value = value;

        public static TraceOrder Grouped { get; } = new("grouped");
        public static TraceOrder Normal { get; } = new("normal");
        public static TraceOrder Reversed { get; } = new("reversed");
        public static TraceOrder ReversedGrouped { get; } = new("reversed+grouped");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
