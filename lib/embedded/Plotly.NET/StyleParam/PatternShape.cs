namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class PatternShape : IPlotlyValue
    {
        private readonly object value;

        private PatternShape(object value) => this.value = value;

        public static PatternShape Checked { get; } = new("+");
        public static PatternShape DiagonalAscending { get; } = new("/");
        public static PatternShape DiagonalChecked { get; } = new("x");
        public static PatternShape DiagonalDescending { get; } = new("\\");
        public static PatternShape Dots { get; } = new(".");
        public static PatternShape HorizontalLines { get; } = new("-");
        public static PatternShape None { get; } = new("");
        public static PatternShape VerticalLines { get; } = new("|");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
