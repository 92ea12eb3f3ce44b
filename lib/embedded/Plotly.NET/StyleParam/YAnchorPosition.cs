namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class YAnchorPosition : IPlotlyValue
    {
        private readonly object value;

        private YAnchorPosition(object value) => this.value = value;

        public static YAnchorPosition Auto { get; } = new("auto");
        public static YAnchorPosition Bottom { get; } = new("bottom");
        public static YAnchorPosition Middle { get; } = new("middle");
        public static YAnchorPosition Top { get; } = new("top");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
