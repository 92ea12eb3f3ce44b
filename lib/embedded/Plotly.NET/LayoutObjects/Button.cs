using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class Button : DynObj
{
    public static Button init(
        FSharpOption<bool>? Visible = null,
        FSharpOption<StyleParam.TimeStep>? Step = null,
        FSharpOption<StyleParam.TimeStepMode>? StepMode = null,
        FSharpOption<int>? Count = null,
        FSharpOption<string>? Label = null,
        FSharpOption<string>? Name = null,
        FSharpOption<string>? TemplateItemName = null) =>
        new Button()
            .With("visible", Visible)
            .With("step", Step)
            .With("stepmode", StepMode)
            .With("count", Count)
            .With("label", Label)
            .With("name", Name)
            .With("templateitemname", TemplateItemName);
}
