using Microsoft.FSharp.Core;

namespace Plotly.NET.ConfigObjects;

public class Edits : DynObj
{
    public static Edits init(
        FSharpOption<bool>? AnnotationPosition = null,
        FSharpOption<bool>? AnnotationTail = null,
        FSharpOption<bool>? AnnotationText = null,
        FSharpOption<bool>? AxisTitleText = null,
        FSharpOption<bool>? ColorbarPosition = null,
        FSharpOption<bool>? ColorbarTitleText = null,
        FSharpOption<bool>? LegendPosition = null,
        FSharpOption<bool>? LegendText = null,
        FSharpOption<bool>? ShapePosition = null,
        FSharpOption<bool>? TitleText = null) =>
        new Edits()
            .With("annotationPosition", AnnotationPosition)
            .With("annotationTail", AnnotationTail)
            .With("annotationText", AnnotationText)
            .With("axisTitleText", AxisTitleText)
            .With("colorbarPosition", ColorbarPosition)
            .With("colorbarTitleText", ColorbarTitleText)
            .With("legendPosition", LegendPosition)
            .With("legendText", LegendText)
            .With("shapePosition", ShapePosition)
            .With("titleText", TitleText);
}
