using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Directives;

namespace Microsoft.DotNet.Interactive;

public abstract partial class Kernel
{
    // A Cancel is handled while another command is running.
    private readonly ConcurrentDictionary<Type, KernelCommandInvocation?> _handlers = new();
    private readonly List<KernelCommandPipelineMiddleware> _middleware = [];
    private readonly Dictionary<string, KernelCommandInvocation> _directives = new(StringComparer.Ordinal);

    public void RegisterCommandHandler<TCommand>(Func<TCommand, KernelInvocationContext, Task> handler)
        where TCommand : KernelCommand
    {
        _handlers[typeof(TCommand)] = (command, context) => handler((TCommand)command, context);
        RegisterCommandType<TCommand>();
    }

    public void RegisterCommandType<TCommand>()
        where TCommand : KernelCommand
    {
        if (KernelInfo.SupportedKernelCommands.All(info => info.Name != typeof(TCommand).Name))
        {
            KernelInfo.SupportedKernelCommands.Add(new KernelCommandInfo(typeof(TCommand).Name));
        }
    }

    public void AddMiddleware(KernelCommandPipelineMiddleware middleware, string? caller = null) => _middleware.Add(middleware);

    public void AddDirective(KernelActionDirective directive, KernelCommandInvocation handler)
    {
        KernelInfo.SupportedDirectives.Add(directive);
        _directives[directive.Name] = handler;
    }

    public bool SupportsCommandType(Type commandType) => CanHandle(commandType);

    private protected virtual bool CanHandle(Type commandType) => FindHandler(commandType) is not null;

    internal KernelCommandInvocation? FindDirective(string name) => _directives.GetValueOrDefault(name);

    internal KernelCommandInvocation? FindHandler(Type commandType) => _handlers.GetOrAdd(commandType, FindImplementedHandler);

    internal Task RunMiddlewareAsync(KernelCommand command, KernelInvocationContext context, KernelPipelineContinuation last)
    {
        var next = last;
        foreach (var middleware in Enumerable.Reverse(_middleware))
        {
            var inner = next;
            next = (c, x) => middleware(c, x, inner);
        }

        return next(command, context);
    }

    private KernelCommandInvocation? FindImplementedHandler(Type commandType)
    {
        if (commandType == typeof(SubmitCode) && this is IKernelCommandHandler<SubmitCode> submitCode)
        {
            return (command, context) => submitCode.HandleAsync((SubmitCode)command, context);
        }

        var contract = Array.Find(
            GetType().GetInterfaces(),
            i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IKernelCommandHandler<>) && i.GenericTypeArguments[0] == commandType);
        var method = contract?.GetMethod("HandleAsync");
        return method is null
            ? null
            : (command, context) => (Task)method.Invoke(this, BindingFlags.DoNotWrapExceptions, null, [command, context], null)!;
    }
}
