using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.ValueSharing;

public class KernelValueInfo(string name, FormattedValue formattedValue, Type? type = null, string? typeName = null)
{
    public string Name { get; } = name;

    public FormattedValue FormattedValue { get; } = formattedValue;

    public Type? Type { get; } = type;

    public string? TypeName { get; set; } = typeName ?? type?.ToString();

    public IReadOnlyCollection<string> PreferredMimeTypes { get; set; } =
        type is null ? [] : Formatter.GetPreferredMimeTypesFor(type);
}
