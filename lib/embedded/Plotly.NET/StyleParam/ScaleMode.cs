namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ScaleMode : IPlotlyValue
    {
        private readonly object value;

        private ScaleMode(object value) => this.value = value;

        public static ScaleMode Count { get; } = new("count");
        public static ScaleMode Width { get; } = new("width");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
