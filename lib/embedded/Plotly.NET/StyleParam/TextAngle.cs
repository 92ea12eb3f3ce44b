namespace Plotly.NET;

public static partial class StyleParam
{
    public abstract class TextAngle : IPlotlyValue
    {
        private readonly object value;

        private TextAngle(object value) => this.value = value;

        public static TextAngle Auto { get; } = new Case("auto");

        public static TextAngle NewDegrees(double item) =>
            new Case(item);

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;

        private sealed class Case(object value) : TextAngle(value);
    }
}
