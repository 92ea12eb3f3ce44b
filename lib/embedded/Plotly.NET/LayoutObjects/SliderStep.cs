using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class SliderStep : DynObj
{
    public static SliderStep init(
        FSharpOption<IEnumerable<Tuple<string, object>>>? Args,
        FSharpOption<bool>? Execute,
        FSharpOption<string>? Label,
        FSharpOption<StyleParam.Method>? Method,
        FSharpOption<string>? Name,
        FSharpOption<string>? TemplateItemName,
        FSharpOption<string>? Value,
        FSharpOption<bool>? Visible) =>
        new SliderStep()
            .With("args", ArgumentObjects(Args))
            .With("execute", Execute)
            .With("label", Label)
            .With("method", Method)
            .With("name", Name)
            .With("templateitemname", TemplateItemName)
            .With("value", Value)
            .With("visible", Visible);

    // plotly.js takes its arguments one after the other, each as an object of its own.
    private static FSharpOption<object[]>? ArgumentObjects(FSharpOption<IEnumerable<Tuple<string, object>>>? arguments) =>
        arguments is null
            ? FSharpOption<object[]>.None
            : FSharpOption<object[]>.Some(
                arguments.Value.Select(argument => (object)new DynObj().Put(argument.Item1, argument.Item2)).ToArray());
}
