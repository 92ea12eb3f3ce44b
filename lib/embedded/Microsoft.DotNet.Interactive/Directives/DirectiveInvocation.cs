using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Directives;

/// <summary>One directive line of a submission, on its way to the directive's handler.</summary>
internal sealed class DirectiveInvocation(string line, string? targetKernelName) : KernelCommand(targetKernelName)
{
    public string Line { get; } = line;

    public override string ToString() => Line;
}
