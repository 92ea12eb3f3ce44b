namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ArrowHead : IPlotlyValue
    {
        private readonly object value;

        private ArrowHead(object value) => this.value = value;

        public static ArrowHead Barbed { get; } = new(3);
        public static ArrowHead Cirle { get; } = new(6);
        public static ArrowHead LineOnly { get; } = new(0);
        public static ArrowHead SimpleShort { get; } = new(4);
        public static ArrowHead SimpleTall { get; } = new(5);
        public static ArrowHead Square { get; } = new(7);
        public static ArrowHead TriangleShort { get; } = new(1);
        public static ArrowHead TriangleTall { get; } = new(2);

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
