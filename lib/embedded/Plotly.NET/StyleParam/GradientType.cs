namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class GradientType : IPlotlyValue
    {
        private readonly object value;

        private GradientType(object value) => this.value = value;

        public static GradientType Horizontal { get; } = new("horizontal");
        public static GradientType None { get; } = new("none");
        public static GradientType Radial { get; } = new("radial");
        public static GradientType Vertical { get; } = new("vertical");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
