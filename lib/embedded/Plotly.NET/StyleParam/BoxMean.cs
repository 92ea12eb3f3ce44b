namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class BoxMean : IPlotlyValue
    {
        private readonly object value;

        private BoxMean(object value) => this.value = value;

        public static BoxMean False { get; } = new(false);
        public static BoxMean SD { get; } = new("sd");
        public static BoxMean True { get; } = new(true);

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
