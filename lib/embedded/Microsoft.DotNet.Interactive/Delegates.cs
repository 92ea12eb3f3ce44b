using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

public delegate Task KernelCommandInvocation(KernelCommand command, KernelInvocationContext context);

public delegate Task KernelPipelineContinuation(KernelCommand command, KernelInvocationContext context);

public delegate Task KernelCommandPipelineMiddleware(
    KernelCommand command, KernelInvocationContext context, KernelPipelineContinuation next);
