using Microsoft.FSharp.Core;

namespace Plotly.NET;

public class TickFormatStop : DynObj
{
    public static TickFormatStop init(
        FSharpOption<bool>? Enabled = null,
        FSharpOption<IEnumerable<Tuple<string, string>>>? DTickRange = null,
        FSharpOption<string>? Value = null,
        FSharpOption<string>? Name = null,
        FSharpOption<string>? TemplateItemName = null) =>
        new TickFormatStop()
            .With("enabled", Enabled)
            .With("dtickrange", DTickRange)
            .With("value", Value)
            .With("name", Name)
            .With("templateitemname", TemplateItemName);
}
