using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class UpdateMenuButton : DynObj
{
    public static UpdateMenuButton init(
        FSharpOption<IEnumerable<DynObj>>? Args = null,
        FSharpOption<IEnumerable<DynObj>>? Args2 = null,
        FSharpOption<bool>? Execute = null,
        FSharpOption<string>? Label = null,
        FSharpOption<StyleParam.UpdateMethod>? Method = null,
        FSharpOption<string>? Name = null,
        FSharpOption<string>? TemplateItemName = null,
        FSharpOption<bool>? Visible = null) =>
        new UpdateMenuButton()
            .With("args", Args)
            .With("args2", Args2)
            .With("execute", Execute)
            .With("label", Label)
            .With("method", Method)
            .With("name", Name)
            .With("templateitemname", TemplateItemName)
            .With("visible", Visible);
}
