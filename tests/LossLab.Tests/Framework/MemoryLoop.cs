using System.Diagnostics;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework;

/// <summary>Steps of training in a process of its own, which dispose everything or nothing.</summary>
internal static class MemoryLoop
{
    private const int Steps = 20_000;

    /// <summary>Its peak resident memory in MB.</summary>
    public static async Task<double> Peak(bool dispose)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", typeof(MemoryLoop).Assembly.Location, nameof(MemoryLoop), dispose.ToString()])
        { RedirectStandardOutput = true };
        // How much is thrown away between two collections: else it follows from the processor's cache.
        start.Environment["DOTNET_GCgen0size"] = "400000";
        start.Environment["OMP_NUM_THREADS"] = "1"; // two loops run at a time, and LibTorch's threads would wait for each other
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? double.Parse(output, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"The loop ended with {process.ExitCode}.");
    }

    /// <summary>What the process of its own does.</summary>
    public static void Run(bool dispose)
    {
        manual_seed(1);
        var net = nn.Sequential(nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 4));
        optim.Optimizer sgd = optim.SGD(net.parameters(), 0.01);
        Tensor x = randn(32, 16), y = randint(4, [32L], ScalarType.Int64);
        for (int i = 0; i < Steps; i++)
        {
            using DisposeScope? scope = dispose ? NewDisposeScope() : null;
            sgd.zero_grad();
            nn.functional.cross_entropy(net.call(x), y).backward();
            sgd.step();
        }

        Console.Write((Process.GetCurrentProcess().PeakWorkingSet64 / 1e6).ToString(CultureInfo.InvariantCulture));
    }
}
