namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class DrawDirection : IPlotlyValue
    {
        private readonly object value;

        private DrawDirection(object value) => this.value = value;

        public static DrawDirection Diagonal { get; } = new("diagonal");
        public static DrawDirection Horizontal { get; } = new("horizontal");
        public static DrawDirection Ortho { get; } = new("ortho");
        public static DrawDirection Vertical { get; } = new("vertical");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
