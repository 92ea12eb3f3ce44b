namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class StackGaps : IPlotlyValue
    {
        private readonly object value;

        private StackGaps(object value) => this.value = value;

        public static StackGaps InferZero { get; } = new("infer zero");
        public static StackGaps Interpolate { get; } = new("interpolate");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
