namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class UnitMode : IPlotlyValue
    {
        private readonly object value;

        private UnitMode(object value) => this.value = value;

        public static UnitMode Fraction { get; } = new("fraction");
        public static UnitMode Pixels { get; } = new("pixels");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
