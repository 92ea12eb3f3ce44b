namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class AxisType : IPlotlyValue
    {
        private readonly object value;

        private AxisType(object value) => this.value = value;

        public static AxisType Auto { get; } = new("-");
        public static AxisType Category { get; } = new("category");
        public static AxisType Date { get; } = new("date");
        public static AxisType Linear { get; } = new("linear");
        public static AxisType Log { get; } = new("log");
        public static AxisType MultiCategory { get; } = new("multicategory");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
