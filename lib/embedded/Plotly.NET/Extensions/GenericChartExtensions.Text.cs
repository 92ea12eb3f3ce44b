using Microsoft.FSharp.Core;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    public static GenericChart WithTitle(
        this GenericChart @this,
        string title,
        FSharpOption<Font>? TitleFont = null)
    {
        Title text = new Title().Put("text", title).With("font", TitleFont);
        return @this.ChangeLayout(layout => layout.MergeFrom(new Layout().Put("title", text)));
    }

    public static GenericChart WithAnnotation(
        this GenericChart @this,
        Annotation annotation) =>
        @this.WithAnnotations([annotation]);

    public static GenericChart WithAnnotations(
        this GenericChart @this,
        IEnumerable<Annotation> annotations) =>
        @this.ChangeLayout(layout => layout.Append("annotations", annotations));

    public static GenericChart WithShape(
        this GenericChart @this,
        Shape shape) =>
        @this.WithShapes([shape]);

    public static GenericChart WithShapes(
        this GenericChart @this,
        IEnumerable<Shape> shapes) =>
        @this.ChangeLayout(layout => layout.Append("shapes", shapes));

    public static GenericChart WithLayoutImage(
        this GenericChart @this,
        LayoutImage image) =>
        @this.WithLayoutImages([image]);

    public static GenericChart WithLayoutImages(
        this GenericChart @this,
        IEnumerable<LayoutImage> images) =>
        @this.ChangeLayout(layout => layout.Append("images", images));

    public static GenericChart WithSlider(
        this GenericChart @this,
        Slider slider) =>
        @this.WithSliders([slider]);

    public static GenericChart WithSliders(
        this GenericChart @this,
        IEnumerable<Slider> sliders) =>
        @this.ChangeLayout(layout => layout.Append("sliders", sliders));
}
