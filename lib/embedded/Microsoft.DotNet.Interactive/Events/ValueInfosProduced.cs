using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace Microsoft.DotNet.Interactive.Events;

public class ValueInfosProduced(IReadOnlyCollection<KernelValueInfo> valueInfos, RequestValueInfos command) : KernelEvent(command)
{
    public IReadOnlyCollection<KernelValueInfo> ValueInfos { get; } = valueInfos;
}
