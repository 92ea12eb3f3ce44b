namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class VerticalAlign : IPlotlyValue
    {
        private readonly object value;

        private VerticalAlign(object value) => this.value = value;

        public static VerticalAlign Bottom { get; } = new("bottom");
        public static VerticalAlign Middle { get; } = new("middle");
        public static VerticalAlign Top { get; } = new("top");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
