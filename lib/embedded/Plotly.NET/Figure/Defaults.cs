namespace Plotly.NET;

public static class Defaults
{
    static Defaults() => reset();

    public static int DefaultWidth { get; set; }

    public static int DefaultHeight { get; set; }

    public static Template DefaultTemplate { get; set; } = null!;

    public static Config DefaultConfig { get; set; } = null!;

    public static void reset()
    {
        DefaultWidth = 600;
        DefaultHeight = 600;
        DefaultTemplate = ChartTemplates.plotly;
        DefaultConfig = Config.init(Responsive: true);
    }

    internal static Layout NewLayout() =>
        new Layout()
            .Put("width", DefaultWidth)
            .Put("height", DefaultHeight)
            .Put("template", DefaultTemplate);

    internal static Config NewConfig() => new Config().MergeFrom(DefaultConfig);
}
