namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class RangeMode : IPlotlyValue
    {
        private readonly object value;

        private RangeMode(object value) => this.value = value;

        public static RangeMode NonNegative { get; } = new("nonnegative");
        public static RangeMode Normal { get; } = new("normal");
        public static RangeMode ToZero { get; } = new("tozero");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
