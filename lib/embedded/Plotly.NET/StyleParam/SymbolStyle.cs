namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class SymbolStyle : IPlotlyValue
    {
        private readonly object value;

        private SymbolStyle(object value) => this.value = value;

        public static SymbolStyle Dot { get; } = new("dot");
        public static SymbolStyle Open { get; } = new("open");
        public static SymbolStyle OpenDot { get; } = new("opendot");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
