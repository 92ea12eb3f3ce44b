namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class CoordinateType : IPlotlyValue
    {
        private readonly object value;

        private CoordinateType(object value) => this.value = value;

        public static CoordinateType Array { get; } = new("array");
        public static CoordinateType Scaled { get; } = new("scaled");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
