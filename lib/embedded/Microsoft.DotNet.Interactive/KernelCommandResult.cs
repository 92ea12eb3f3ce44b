using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

public class KernelCommandResult
{
    private ImmutableList<KernelEvent> _events = [];

    internal KernelCommandResult(KernelCommand command) => Command = command;

    public KernelCommand Command { get; }

    public IReadOnlyList<KernelEvent> Events => _events;

    internal void Add(KernelEvent kernelEvent) => ImmutableInterlocked.Update(ref _events, events => events.Add(kernelEvent));
}
