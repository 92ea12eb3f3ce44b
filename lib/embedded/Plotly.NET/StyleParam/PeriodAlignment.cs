namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class PeriodAlignment : IPlotlyValue
    {
        private readonly object value;

        private PeriodAlignment(object value) => this.value = value;

        public static PeriodAlignment End { get; } = new("end");
        public static PeriodAlignment Middle { get; } = new("middle");
        public static PeriodAlignment Start { get; } = new("start");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
