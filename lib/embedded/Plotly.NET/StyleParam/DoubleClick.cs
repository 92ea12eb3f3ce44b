namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class DoubleClick : IPlotlyValue
    {
        private readonly object value;

        private DoubleClick(object value) => this.value = value;

        public static DoubleClick Autosize { get; } = new("autosize");
        public static DoubleClick NoInteraction { get; } = new(false);
        public static DoubleClick Reset { get; } = new("reset");
        public static DoubleClick ResetAutosize { get; } = new("reset+autosize");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
