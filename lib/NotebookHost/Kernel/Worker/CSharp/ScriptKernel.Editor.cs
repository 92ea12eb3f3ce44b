using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>What an editor asks.</summary>
internal sealed partial class ScriptKernel :
    IKernelCommandHandler<RequestCompletions>, IKernelCommandHandler<RequestHoverText>, IKernelCommandHandler<RequestSignatureHelp>
{
    Task IKernelCommandHandler<RequestCompletions>.HandleAsync(RequestCompletions command, KernelInvocationContext context) =>
        AskAsync(command, context);

    Task IKernelCommandHandler<RequestHoverText>.HandleAsync(RequestHoverText command, KernelInvocationContext context) =>
        AskAsync(command, context);

    Task IKernelCommandHandler<RequestSignatureHelp>.HandleAsync(RequestSignatureHelp command, KernelInvocationContext context) =>
        AskAsync(command, context);

    private async Task AskAsync<TCommand>(TCommand command, KernelInvocationContext context)
        where TCommand : KernelCommand
    {
        IKernelCommandHandler<TCommand> published = (IKernelCommandHandler<TCommand>)await _editor.KernelAsync().ConfigureAwait(false);
        await published.HandleAsync(command, context).ConfigureAwait(false);
    }
}
