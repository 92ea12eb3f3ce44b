namespace Plotly.NET;

public static partial class StyleParam
{
    public sealed class ModeBarButton : IPlotlyValue
    {
        private readonly object value;

        private ModeBarButton(object value) => this.value = value;

        public static ModeBarButton AutoScale2d { get; } = new("autoScale2d");
        public static ModeBarButton DrawCircle { get; } = new("drawCircle");
        public static ModeBarButton DrawClosedPath { get; } = new("drawClosedPath");
        public static ModeBarButton DrawLine { get; } = new("drawLine");
        public static ModeBarButton DrawOpenPath { get; } = new("drawOpenPath");
        public static ModeBarButton DrawRect { get; } = new("drawRect");
        public static ModeBarButton EditInChartStudio { get; } = new("editInChartStudio");
        public static ModeBarButton EraseShape { get; } = new("eraseShape");
        public static ModeBarButton HoverClosest3d { get; } = new("hoverClosest3d");
        public static ModeBarButton HoverClosestCartesian { get; } = new("hoverClosestCartesian");
        public static ModeBarButton HoverClosestGeo { get; } = new("hoverClosestGeo");
        public static ModeBarButton HoverClosestGl2d { get; } = new("hoverClosestGl2d");
        public static ModeBarButton HoverClosestPie { get; } = new("hoverClosestPie");
        public static ModeBarButton HoverCompareCartesian { get; } = new("hoverCompareCartesian");
        public static ModeBarButton HoverMode { get; } = new("hoverMode");
        public static ModeBarButton Lasso2d { get; } = new("lasso2d");
        public static ModeBarButton OrbitRotation { get; } = new("orbitRotation");
        public static ModeBarButton Pan2d { get; } = new("pan2d");
        public static ModeBarButton Pan3d { get; } = new("pan3d");
        public static ModeBarButton ResetCameraDefault3d { get; } = new("resetCameraDefault3d");
        public static ModeBarButton ResetCameraLastSave3d { get; } = new("resetCameraLastSave3d");
        public static ModeBarButton ResetGeo { get; } = new("resetGeo");
        public static ModeBarButton ResetSankeyGroup { get; } = new("resetSankeyGroup");
        public static ModeBarButton ResetScale2d { get; } = new("resetScale2d");
        public static ModeBarButton ResetViewMapbox { get; } = new("resetViewMapbox");
        public static ModeBarButton ResetViews { get; } = new("resetViews");
        public static ModeBarButton Select2d { get; } = new("select2d");
        public static ModeBarButton SendDataToCloud { get; } = new("sendDataToCloud");
        public static ModeBarButton TableRotation { get; } = new("tableRotation");
        public static ModeBarButton ToImage { get; } = new("toImage");
        public static ModeBarButton ToggleHover { get; } = new("toggleHover");
        public static ModeBarButton ToggleSpikelines { get; } = new("toggleSpikelines");
        public static ModeBarButton Zoom2d { get; } = new("zoom2d");
        public static ModeBarButton Zoom3d { get; } = new("zoom3d");
        public static ModeBarButton ZoomIn2d { get; } = new("zoomIn2d");
        public static ModeBarButton ZoomInGeo { get; } = new("zoomInGeo");
        public static ModeBarButton ZoomInMapbox { get; } = new("zoomInMapbox");
        public static ModeBarButton ZoomOut2d { get; } = new("zoomOut2d");
        public static ModeBarButton ZoomOutGeo { get; } = new("zoomOutGeo");
        public static ModeBarButton ZoomOutMapbox { get; } = new("zoomOutMapbox");

        public object Convert() => value;

        public override string ToString() => value switch
        {
            bool flag => flag ? "true" : "false",
            _ => value.ToString() ?? string.Empty,
        };

        object IPlotlyValue.Value => value;
    }
}
