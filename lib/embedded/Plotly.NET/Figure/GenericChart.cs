using Microsoft.FSharp.Collections;
using Plotly.NET.CSharp;

namespace Plotly.NET;

public abstract partial class GenericChart
{
    private GenericChart(IEnumerable<Trace> traces, Layout layout, Config config)
    {
        Traces = traces.ToArray();
        Layout = layout;
        Config = config;
    }

    public bool IsChart => this is Chart;

    public bool IsMultiChart => this is MultiChart;

    internal Trace[] Traces { get; }

    internal Layout Layout { get; private set; }

    internal Config Config { get; private set; }

    public static FSharpList<Trace> getTraces(GenericChart gChart) => ListModule.OfSeq(gChart.Traces);

    public static Layout getLayout(GenericChart gChart) => gChart.Layout;

    public static Config getConfig(GenericChart gChart) => gChart.Config;

    public static int countTrace(GenericChart gChart) => gChart.Traces.Length;

    public static GenericChart ofTraceObject(bool useDefaults, Trace trace) =>
        new Chart(trace, useDefaults ? Defaults.NewLayout() : new Layout(), useDefaults ? Defaults.NewConfig() : new Config());

    public static GenericChart setLayout(Layout layout, GenericChart gChart)
    {
        gChart.Layout = layout;
        return gChart;
    }

    public static GenericChart addLayout(Layout layout, GenericChart gChart)
    {
        Layout.combine(gChart.Layout, layout);
        return gChart;
    }

    public static GenericChart setConfig(Config config, GenericChart gChart)
    {
        gChart.Config = config;
        return gChart;
    }

    public static GenericChart addConfig(Config config, GenericChart gChart)
    {
        gChart.Config.MergeFrom(config);
        return gChart;
    }

    /// <summary>Joins charts into one. As in the published package, the first chart's layout takes the others' in.</summary>
    public static GenericChart combine(IEnumerable<GenericChart> gCharts)
    {
        GenericChart[] charts = gCharts.ToArray();
        if (charts.Length == 0)
        {
            throw new ArgumentException("The input sequence was empty.", nameof(gCharts));
        }

        if (charts.Length == 1)
        {
            return charts[0];
        }

        foreach (GenericChart chart in charts.Skip(1))
        {
            addLayout(chart.Layout, charts[0]);
            addConfig(chart.Config, charts[0]);
        }

        return new MultiChart(charts.SelectMany(chart => chart.Traces), charts[0].Layout, charts[0].Config);
    }

    internal static GenericChart FromTrace(Trace trace, Optional<bool> useDefaults) =>
        ofTraceObject(!useDefaults.IsSome || useDefaults.Value, trace);

    public class Chart : GenericChart
    {
        internal Chart(Trace trace, Layout layout, Config config)
            : base([trace], layout, config)
        {
        }
    }

    public class MultiChart : GenericChart
    {
        internal MultiChart(IEnumerable<Trace> traces, Layout layout, Config config)
            : base(traces, layout, config)
        {
        }
    }
}
