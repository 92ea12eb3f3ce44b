namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ViolinMode : IPlotlyValue
    {
        private readonly object value;

        private ViolinMode(object value) => this.value = value;

        public static ViolinMode Group { get; } = new("group");
        public static ViolinMode Overlay { get; } = new("overlay");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
