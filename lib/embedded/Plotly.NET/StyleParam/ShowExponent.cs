namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ShowExponent : IPlotlyValue
    {
        private readonly object value;

        private ShowExponent(object value) => this.value = value;

        public static ShowExponent All { get; } = new("all");
        public static ShowExponent First { get; } = new("first");
        public static ShowExponent Last { get; } = new("last");
        public static ShowExponent None { get; } = new("none");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
