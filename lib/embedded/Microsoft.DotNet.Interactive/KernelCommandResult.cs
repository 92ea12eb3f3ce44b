using System.Collections.Immutable;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

public class KernelCommandResult
{
    // Observers get every event. A cell that prints for an hour must not fill the memory with what they have had.
    private const long KeptCharacters = 16 << 20;
    private const int CharactersAnEvent = 200;

    private long _characters;
    private ImmutableList<KernelEvent> _events = [];

    internal KernelCommandResult(KernelCommand command) => Command = command;

    public KernelCommand Command { get; }

    public IReadOnlyList<KernelEvent> Events => _events;

    internal void Add(KernelEvent kernelEvent)
    {
        if (kernelEvent is DisplayEvent output and not (ReturnValueProduced or ErrorProduced))
        {
            var length = CharactersAnEvent + output.FormattedValues.Sum(value => (long)value.Value.Length);
            if (Interlocked.Add(ref _characters, length) - length > KeptCharacters)
            {
                return;
            }
        }

        ImmutableInterlocked.Update(ref _events, events => events.Add(kernelEvent));
    }
}
