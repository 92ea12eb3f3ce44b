namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class Mirror : IPlotlyValue
    {
        private readonly object value;

        private Mirror(object value) => this.value = value;

        public static Mirror All { get; } = new("all");
        public static Mirror AllTicks { get; } = new("allticks");
        public static Mirror False { get; } = new(false);
        public static Mirror Ticks { get; } = new("ticks");
        public static Mirror True { get; } = new(true);

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
