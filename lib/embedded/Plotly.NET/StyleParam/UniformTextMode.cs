namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class UniformTextMode : IPlotlyValue
    {
        private readonly object value;

        private UniformTextMode(object value) => this.value = value;

        public static UniformTextMode False { get; } = new(false);
        public static UniformTextMode Hide { get; } = new("hide");
        public static UniformTextMode Show { get; } = new("show");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
