namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class TraceGroupClickOptions : IPlotlyValue
    {
        private readonly object value;

        private TraceGroupClickOptions(object value) => this.value = value;

        public static TraceGroupClickOptions ToggleGroup { get; } = new("togglegroup");
        public static TraceGroupClickOptions ToggleItem { get; } = new("toggleitem");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
