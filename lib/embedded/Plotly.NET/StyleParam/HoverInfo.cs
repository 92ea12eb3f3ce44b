namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class HoverInfo : IPlotlyValue
    {
        private readonly object value;

        private HoverInfo(object value) => this.value = value;

        public static HoverInfo All { get; } = new("all");
        public static HoverInfo Name { get; } = new("name");
        public static HoverInfo None { get; } = new("none");
        public static HoverInfo Skip { get; } = new("skip");
        public static HoverInfo Text { get; } = new("text");
        public static HoverInfo TextName { get; } = new("text+name");
        public static HoverInfo X { get; } = new("x");
        public static HoverInfo XY { get; } = new("x+y");
        public static HoverInfo XYZ { get; } = new("x+y+z");
        public static HoverInfo XYZText { get; } = new("x+y+z+text");
        public static HoverInfo XYZTextName { get; } = new("x+y+z+text+name");
        public static HoverInfo Y { get; } = new("y");
        public static HoverInfo YZ { get; } = new("y+z");
        public static HoverInfo YZText { get; } = new("y+z+text");
        public static HoverInfo YZTextName { get; } = new("y+z+text+name");
        public static HoverInfo Z { get; } = new("z");
        public static HoverInfo ZText { get; } = new("z+text");
        public static HoverInfo ZTextName { get; } = new("z+text+name");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
