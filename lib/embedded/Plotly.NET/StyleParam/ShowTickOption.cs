namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ShowTickOption : IPlotlyValue
    {
        private readonly object value;

        private ShowTickOption(object value) => this.value = value;

        public static ShowTickOption All { get; } = new("all");
        public static ShowTickOption First { get; } = new("first");
        public static ShowTickOption Last { get; } = new("last");
        public static ShowTickOption None { get; } = new("none");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
