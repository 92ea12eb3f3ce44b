namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class SpikeSnap : IPlotlyValue
    {
        private readonly object value;

        private SpikeSnap(object value) => this.value = value;

        public static SpikeSnap Cursor { get; } = new("cursor");
        public static SpikeSnap Data { get; } = new("data");
        public static SpikeSnap HoveredData { get; } = new("hovered data");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
