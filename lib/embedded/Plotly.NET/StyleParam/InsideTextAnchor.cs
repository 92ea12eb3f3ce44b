namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class InsideTextAnchor : IPlotlyValue
    {
        private readonly object value;

        private InsideTextAnchor(object value) => this.value = value;

        public static InsideTextAnchor End { get; } = new("end");
        public static InsideTextAnchor Middle { get; } = new("middle");
        public static InsideTextAnchor Start { get; } = new("start");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
