using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

public class NoSuitableKernelException(KernelCommand command)
    : Exception(command.TargetKernelName is { } name
        ? $"No kernel found for {command} with target kernel name '{name}'."
        : $"No kernel found for {command}.");
