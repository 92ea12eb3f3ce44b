namespace Plotly.NET;

public static partial class StyleParam
{
    public class TickAutoMargin : IPlotlyValue
    {
        private readonly object value;

        private TickAutoMargin(object value) => this.value = value;

        public static TickAutoMargin All { get; } = new("all");
        public static TickAutoMargin Bottom { get; } = new("bottom");
        public static TickAutoMargin Height { get; } = new("height");
        public static TickAutoMargin Left { get; } = new("left");
        public static TickAutoMargin Right { get; } = new("right");
        public static TickAutoMargin Top { get; } = new("top");
        public static TickAutoMargin Width { get; } = new("width");

        public static TickAutoMargin NewCustom(IEnumerable<TickAutoMargin> item) =>
            new(string.Join("+", item.Select(side => side.ToString())));

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
