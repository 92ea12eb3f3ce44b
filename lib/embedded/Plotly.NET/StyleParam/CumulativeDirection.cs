namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class CumulativeDirection : IPlotlyValue
    {
        private readonly object value;

        private CumulativeDirection(object value) => this.value = value;

        public static CumulativeDirection Decreasing { get; } = new("decreasing");
        public static CumulativeDirection Increasing { get; } = new("increasing");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
