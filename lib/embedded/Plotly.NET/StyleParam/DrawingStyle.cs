namespace Plotly.NET;

public static partial class StyleParam
{
    public class DrawingStyle : IPlotlyValue
    {
        private readonly object value;

        private DrawingStyle(object value) => this.value = value;

        public static DrawingStyle Dash { get; } = new("dash");
        public static DrawingStyle DashDot { get; } = new("dashdot");
        public static DrawingStyle Dot { get; } = new("dot");
        public static DrawingStyle LongDash { get; } = new("longdash");
        public static DrawingStyle LongDashDot { get; } = new("longdashdot");
        public static DrawingStyle Solid { get; } = new("solid");

        public static DrawingStyle NewUser(IEnumerable<int> item) =>
            new(string.Join(",", item.Select(length => $"{length}px")));

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
