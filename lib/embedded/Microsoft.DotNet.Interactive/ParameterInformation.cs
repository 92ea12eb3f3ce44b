using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

public class ParameterInformation(string label, FormattedValue documentation)
{
    public string Label { get; } = label;

    public FormattedValue Documentation { get; } = documentation;
}
