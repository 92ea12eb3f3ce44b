namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class UpdateMenuDirection : IPlotlyValue
    {
        private readonly object value;

        private UpdateMenuDirection(object value) => this.value = value;

        public static UpdateMenuDirection Down { get; } = new("down");
        public static UpdateMenuDirection Left { get; } = new("left");
        public static UpdateMenuDirection Right { get; } = new("right");
        public static UpdateMenuDirection Up { get; } = new("up");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
