namespace Plotly.NET;

public static partial class StyleParam
{
    public abstract class ScaleAnchor : IPlotlyValue
    {
        private readonly object value;

        private ScaleAnchor(object value) => this.value = value;

        public static ScaleAnchor False { get; } = new Case(false);

        public static ScaleAnchor NewX(int item) =>
            new Case(LinearAxisId.Numbered("x", item));

        public static ScaleAnchor NewY(int item) =>
            new Case(LinearAxisId.Numbered("y", item));

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;

        private sealed class Case(object value) : ScaleAnchor(value);
    }
}
