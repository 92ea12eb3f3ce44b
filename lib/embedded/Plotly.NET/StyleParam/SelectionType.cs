namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class SelectionType : IPlotlyValue
    {
        private readonly object value;

        private SelectionType(object value) => this.value = value;

        public static SelectionType Rectangle { get; } = new("rect");
        public static SelectionType SvgPath { get; } = new("path");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
