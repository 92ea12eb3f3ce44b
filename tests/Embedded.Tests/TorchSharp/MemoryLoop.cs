using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

/// <summary>Training-like steps that dispose everything or nothing; prints the peak resident memory in kilobytes.</summary>
internal static class MemoryLoop
{
    internal static int Run(string size, bool dispose)
    {
        bool small = size == "small";
        Tensor w = (small ? randn(32, 16) : ones(1_000_000)).requires_grad_();
        for (int i = 0; i < (small ? 20_000 : 2_000); i++)
        {
            using DisposeScope? scope = dispose ? NewDisposeScope() : null;
            Step(w, small);
        }
        string peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        Console.WriteLine(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2].Trim());
        return 0;
    }

    private static void Step(Tensor w, bool small)
    {
        Tensor y = small ? randn(8, 32).mm(w).relu() : w * 2;
        Tensor loss = (y * y).mean();
        loss.backward();
        using IDisposable mode = no_grad();
        w.sub_(w.grad! * 0.001);
        w.grad!.zero_();
    }
}
