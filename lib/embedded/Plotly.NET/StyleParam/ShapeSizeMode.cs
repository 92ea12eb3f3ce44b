namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ShapeSizeMode : IPlotlyValue
    {
        private readonly object value;

        private ShapeSizeMode(object value) => this.value = value;

        public static ShapeSizeMode Pixel { get; } = new("pixel");
        public static ShapeSizeMode Scaled { get; } = new("scaled");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
