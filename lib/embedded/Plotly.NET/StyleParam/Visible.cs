namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class Visible : IPlotlyValue
    {
        private readonly object value;

        private Visible(object value) => this.value = value;

        public static Visible False { get; } = new(false);
        public static Visible LegendOnly { get; } = new("legendonly");
        public static Visible True { get; } = new(true);

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
