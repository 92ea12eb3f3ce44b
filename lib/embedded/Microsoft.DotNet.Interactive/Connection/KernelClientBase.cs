using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.Connection;

public abstract class KernelClientBase
{
    protected KernelClientBase()
    {
    }

    public abstract IObservable<KernelEvent> KernelEvents { get; }

    public abstract Task SendAsync(KernelCommand command, string? token = null);
}
