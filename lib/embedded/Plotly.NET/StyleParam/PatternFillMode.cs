namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class PatternFillMode : IPlotlyValue
    {
        private readonly object value;

        private PatternFillMode(object value) => this.value = value;

        public static PatternFillMode Overlay { get; } = new("overlay");
        public static PatternFillMode Replace { get; } = new("replace");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
