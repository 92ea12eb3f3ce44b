namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class BarNorm : IPlotlyValue
    {
        private readonly object value;

        private BarNorm(object value) => this.value = value;

        public static BarNorm Fraction { get; } = new("fraction");
        public static BarNorm NoNorm { get; } = new("");
        public static BarNorm Percent { get; } = new("percent");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
