using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.NotebookHost.Languages;

/// <summary>A variable as <c>#!whos</c> lists it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">Its value, short.</param>
internal sealed record Variable(string Name, string Type, string Value)
{
    /// <summary>Those that a kernel has answered.</summary>
    public static IEnumerable<Variable> Of(KernelCommandResult result) => result.Events.OfType<ValueInfosProduced>()
        .SelectMany(produced => produced.ValueInfos)
        .Select(info => new Variable(info.Name, info.TypeName ?? "", info.FormattedValue?.Value ?? ""));
}
