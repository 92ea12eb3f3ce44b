namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ViolinSide : IPlotlyValue
    {
        private readonly object value;

        private ViolinSide(object value) => this.value = value;

        public static ViolinSide Both { get; } = new("both");
        public static ViolinSide Negative { get; } = new("negative");
        public static ViolinSide Positive { get; } = new("positive");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
