using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    public static GenericChart WithLayout(
        this GenericChart @this,
        Layout layout) =>
        GenericChart.addLayout(layout, @this);

    public static GenericChart WithConfig(
        this GenericChart @this,
        Config config) =>
        GenericChart.addConfig(config, @this);

    public static GenericChart WithTemplate(
        this GenericChart @this,
        Template template) =>
        @this.ChangeLayout(layout => layout.Put("template", template));

    public static GenericChart WithSize(
        this GenericChart @this,
        int width,
        int height) =>
        @this.ChangeLayout(layout => layout.Put("width", width).Put("height", height));

    public static GenericChart WithMargin(
        this GenericChart @this,
        Margin margin) =>
        @this.ChangeLayout(layout => layout.Put("margin", margin));

    public static GenericChart WithMarginSize<a, b, c, d, e, f>(
        this GenericChart @this,
        FSharpOption<a>? Left = null,
        FSharpOption<b>? Right = null,
        FSharpOption<c>? Top = null,
        FSharpOption<d>? Bottom = null,
        FSharpOption<e>? Pad = null,
        FSharpOption<f>? Autoexpand = null) =>
        @this.WithMargin(Margin.init(Left, Right, Top, Bottom, Pad, Autoexpand));

    public static GenericChart WithLegend(
        GenericChart @this,
        Legend legend,
        FSharpOption<int>? Id = null) =>
        @this.ChangeLayout(layout => layout.Put(StyleParam.LinearAxisId.Numbered("legend", Id?.Value ?? 1), legend));

    public static GenericChart WithLegend(
        this GenericChart @this,
        bool showlegend) =>
        @this.ChangeLayout(layout => layout.Put("showlegend", showlegend));

    public static GenericChart WithLayoutGrid(
        this GenericChart @this,
        LayoutGrid layoutGrid) =>
        @this.ChangeLayout(layout => layout.Put("grid", layoutGrid));
}
