using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Events;

public class HoverTextProduced(RequestHoverText command, IReadOnlyCollection<FormattedValue> content, LinePositionSpan? linePositionSpan = null) : KernelEvent(command)
{
    public IReadOnlyCollection<FormattedValue> Content { get; } = content;

    public LinePositionSpan? LinePositionSpan { get; } = linePositionSpan;
}
