namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class CategoryTickAnchor : IPlotlyValue
    {
        private readonly object value;

        private CategoryTickAnchor(object value) => this.value = value;

        public static CategoryTickAnchor Boundaries { get; } = new("boundaries");
        public static CategoryTickAnchor Labels { get; } = new("labels");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
