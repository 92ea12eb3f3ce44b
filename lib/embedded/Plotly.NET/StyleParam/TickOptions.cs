namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class TickOptions : IPlotlyValue
    {
        private readonly object value;

        private TickOptions(object value) => this.value = value;

        public static TickOptions Empty { get; } = new("");
        public static TickOptions Inside { get; } = new("inside");
        public static TickOptions Outside { get; } = new("outside");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
