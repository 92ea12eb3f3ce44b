namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class LayoutGridRowOrder : IPlotlyValue
    {
        private readonly object value;

        private LayoutGridRowOrder(object value) => this.value = value;

        public static LayoutGridRowOrder BottomToTop { get; } = new("bottom to top");
        public static LayoutGridRowOrder TopToBottom { get; } = new("top to bottom");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
