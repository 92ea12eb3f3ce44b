namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class TickLabelPosition : IPlotlyValue
    {
        private readonly object value;

        private TickLabelPosition(object value) => this.value = value;

        public static TickLabelPosition Inside { get; } = new("inside");
        public static TickLabelPosition InsideBottom { get; } = new("inside bottom");
        public static TickLabelPosition InsideLeft { get; } = new("inside left");
        public static TickLabelPosition InsideRight { get; } = new("inside right");
        public static TickLabelPosition InsideTop { get; } = new("inside top");
        public static TickLabelPosition Outside { get; } = new("outside");
        public static TickLabelPosition OutsideBottom { get; } = new("outside bottom");
        public static TickLabelPosition OutsideLeft { get; } = new("outside left");
        public static TickLabelPosition OutsideRight { get; } = new("outside right");
        public static TickLabelPosition OutsideTop { get; } = new("outside top");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
