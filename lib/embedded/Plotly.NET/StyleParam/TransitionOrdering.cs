namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class TransitionOrdering : IPlotlyValue
    {
        private readonly object value;

        private TransitionOrdering(object value) => this.value = value;

        public static TransitionOrdering LayoutFirst { get; } = new("layout first");
        public static TransitionOrdering TracesFirst { get; } = new("traces first");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
