namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class MarkerSizeMode : IPlotlyValue
    {
        private readonly object value;

        private MarkerSizeMode(object value) => this.value = value;

        public static MarkerSizeMode Area { get; } = new("area");
        public static MarkerSizeMode Diameter { get; } = new("diameter");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
