namespace LossLab.Embedded.Tests;

internal static class Program
{
    private static int Main(string[] args) => args is ["memory", var size, var disposal]
        ? MemoryLoop.Run(size, dispose: disposal == "dispose")
        : 2;
}
