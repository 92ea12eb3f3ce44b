namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class GroupNorm : IPlotlyValue
    {
        private readonly object value;

        private GroupNorm(object value) => this.value = value;

        public static GroupNorm Fraction { get; } = new("fraction");
        public static GroupNorm None { get; } = new("");
        public static GroupNorm Percent { get; } = new("percent");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
