using LossLab.Tests.Framework;

namespace LossLab.Tests;

/// <summary>The tests' own entry point, for what needs a process of its own.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        if (args is [nameof(MemoryLoop), var dispose]) MemoryLoop.Run(bool.Parse(dispose));
    }
}
