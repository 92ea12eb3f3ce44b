namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class WaterfallMode : IPlotlyValue
    {
        private readonly object value;

        private WaterfallMode(object value) => this.value = value;

        public static WaterfallMode Group { get; } = new("group");
        public static WaterfallMode Overlay { get; } = new("overlay");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
