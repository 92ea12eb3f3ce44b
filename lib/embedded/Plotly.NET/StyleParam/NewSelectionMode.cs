namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class NewSelectionMode : IPlotlyValue
    {
        private readonly object value;

        private NewSelectionMode(object value) => this.value = value;

        public static NewSelectionMode Gradual { get; } = new("gradual");
        public static NewSelectionMode Immediate { get; } = new("immediate");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
