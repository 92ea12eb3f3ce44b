using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>The variables of the cells, for other kernels and for editors.</summary>
internal sealed partial class ScriptKernel :
    IKernelCommandHandler<RequestValue>, IKernelCommandHandler<RequestValueInfos>, IKernelCommandHandler<SendValue>
{
    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context)
    {
        if (_latest?.GetVariable(command.Name) is { } variable)
        {
            var formatted = new FormattedValue(command.MimeType, variable.Value.ToDisplayString(command.MimeType));
            context.Publish(new ValueProduced(variable.Value, command.Name, formatted, command));
        }
        else
        {
            context.Fail(command, message: $"Value '{command.Name}' not found in kernel {Name}");
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        // The newest of a name hides the others.
        var values = (_latest?.Variables ?? []).Reverse().DistinctBy(variable => variable.Name).Reverse()
            .Select(v => new KernelValueInfo(v.Name, FormattedValue.CreateSingleFromObject(v.Value, command.MimeType), v.Type));
        context.Publish(new ValueInfosProduced([.. values], command));
        return Task.CompletedTask;
    }

    async Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) =>
        await SetValueAsync(command, context, SetValueAsync).ConfigureAwait(false);

    private async Task SetValueAsync(string name, object? value, Type? declaredType)
    {
        var type = TypeName.Of(declaredType ?? value?.GetType() ?? typeof(object));
        Accept(await RunAsync(CreateScript($"{type} {name} = default;"), CancellationToken.None).ConfigureAwait(false));
        _latest!.GetVariable(name).Value = value;
    }
}
