namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class AutoTypeNumbers : IPlotlyValue
    {
        private readonly object value;

        private AutoTypeNumbers(object value) => this.value = value;

        public static AutoTypeNumbers ConvertTypes { get; } = new("convert types");
        public static AutoTypeNumbers Strict { get; } = new("strict");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
