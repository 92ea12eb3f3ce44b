namespace Microsoft.DotNet.Interactive;

public class CommandNotSupportedException(Type commandType, Kernel kernel)
    : Exception($"Kernel {kernel} does not support command type {commandType.Name}.");
