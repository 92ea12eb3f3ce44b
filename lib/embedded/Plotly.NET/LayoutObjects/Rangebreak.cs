using Microsoft.FSharp.Core;

namespace Plotly.NET.LayoutObjects;

public class Rangebreak : DynObj
{
    public static Rangebreak init<a, b>(
        FSharpOption<bool>? Enabled = null,
        FSharpOption<Tuple<a, a>>? Bounds = null,
        FSharpOption<StyleParam.RangebreakPattern>? Pattern = null,
        FSharpOption<IEnumerable<b>>? Values = null,
        FSharpOption<int>? DValue = null,
        FSharpOption<string>? Name = null,
        FSharpOption<string>? TemplateItemName = null) =>
        new Rangebreak()
            .With("enabled", Enabled)
            .With("bounds", Bounds)
            .With("pattern", Pattern)
            .With("values", Values)
            .With("dvalue", DValue)
            .With("name", Name)
            .With("templateitemname", TemplateItemName);
}
