namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ContourType : IPlotlyValue
    {
        private readonly object value;

        private ContourType(object value) => this.value = value;

        public static ContourType Constraint { get; } = new("constraint");
        public static ContourType Levels { get; } = new("levels");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
