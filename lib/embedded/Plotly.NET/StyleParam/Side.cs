namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class Side : IPlotlyValue
    {
        private readonly object value;

        private Side(object value) => this.value = value;

        public static Side Bottom { get; } = new("bottom");
        public static Side Left { get; } = new("left");
        public static Side Right { get; } = new("right");
        public static Side Top { get; } = new("top");
        public static Side TopCenter { get; } = new("top center");
        public static Side TopLeft { get; } = new("top left");
        public static Side TopRight { get; } = new("top right");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
