using Microsoft.CodeAnalysis.Scripting;
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
    /// <summary>How an expression for <see cref="DeclareAsync"/> calls the JSON that it reads.</summary>
    public const string Incoming = "losslab_passed";

    Task IKernelCommandHandler<RequestValue>.HandleAsync(RequestValue command, KernelInvocationContext context)
    {
        if (TryGetVariable(command.Name, out var value))
        {
            var formatted = new FormattedValue(command.MimeType, value.ToDisplayString(command.MimeType));
            context.Publish(new ValueProduced(value, command.Name, formatted, command));
        }
        else
        {
            context.Fail(command, message: $"Value '{command.Name}' not found in kernel {Name}");
        }

        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestValueInfos>.HandleAsync(RequestValueInfos command, KernelInvocationContext context)
    {
        var values = Variables
            .Select(v => new KernelValueInfo(v.Name, FormattedValue.CreateSingleFromObject(v.Value, command.MimeType), v.Type));
        context.Publish(new ValueInfosProduced([.. values], command));
        return Task.CompletedTask;
    }

    /// <summary>The variables, the newest of each name.</summary>
    public IEnumerable<ScriptVariable> Variables => (_latest?.Variables ?? []).Reverse().DistinctBy(variable => variable.Name).Reverse()
        .Where(variable => variable.Name != Incoming);

    /// <summary>The value of a variable.</summary>
    public bool TryGetVariable(string name, out object? value)
    {
        var variable = _latest?.GetVariable(name);
        value = variable?.Value;
        return variable is not null;
    }

    /// <summary>Makes a variable by an expression that reads <see cref="Incoming"/>.</summary>
    public async Task DeclareAsync(string name, string expression, System.Text.Json.JsonElement incoming)
    {
        await SetValueAsync(Incoming, incoming, incoming.GetType()).ConfigureAwait(false);
        Accept(await RunAsync(CreateScript($"var @{name} = {expression};", CellName), CancellationToken.None).ConfigureAwait(false));
        _latest!.GetVariable(Incoming).Value = default(System.Text.Json.JsonElement);
    }

    async Task IKernelCommandHandler<SendValue>.HandleAsync(SendValue command, KernelInvocationContext context) =>
        await SetValueAsync(command, context, SetValueAsync).ConfigureAwait(false);

    private async Task SetValueAsync(string name, object? value, Type? declaredType)
    {
        var type = TypeName.Of(declaredType ?? value?.GetType() ?? typeof(object));
        Accept(await RunAsync(CreateScript($"{type} {name} = default;", CellName), CancellationToken.None).ConfigureAwait(false));
        _latest!.GetVariable(name).Value = value;
    }
}
