namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class TickMode : IPlotlyValue
    {
        private readonly object value;

        private TickMode(object value) => this.value = value;

        public static TickMode Array { get; } = new("array");
        public static TickMode Auto { get; } = new("auto");
        public static TickMode Linear { get; } = new("linear");
        public static TickMode Sync { get; } = new("sync");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
