namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class DragMode : IPlotlyValue
    {
        private readonly object value;

        private DragMode(object value) => this.value = value;

        public static DragMode DrawCircle { get; } = new("drawcircle");
        public static DragMode DrawClosedPath { get; } = new("drawclosedpath");
        public static DragMode DrawLine { get; } = new("drawline");
        public static DragMode DrawOpenPath { get; } = new("drawopenpath");
        public static DragMode DrawRect { get; } = new("drawrect");
        public static DragMode False { get; } = new(false);
        public static DragMode Lasso { get; } = new("lasso");
        public static DragMode Orbit { get; } = new("orbit");
        public static DragMode Pan { get; } = new("pan");
        public static DragMode Select { get; } = new("select");
        public static DragMode TurnTable { get; } = new("turntable");
        public static DragMode Zoom { get; } = new("zoom");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
