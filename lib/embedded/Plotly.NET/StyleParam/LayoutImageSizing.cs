namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class LayoutImageSizing : IPlotlyValue
    {
        private readonly object value;

        private LayoutImageSizing(object value) => this.value = value;

        public static LayoutImageSizing Contain { get; } = new("contain");
        public static LayoutImageSizing Fill { get; } = new("fill");
        public static LayoutImageSizing Stretch { get; } = new("stretch");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
