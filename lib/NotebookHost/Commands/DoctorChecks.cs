using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Formatters;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Languages.Tool;
using NetMQ.Sockets;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.NotebookHost.Commands;

/// <summary>The checks of <c>doctor</c>.</summary>
internal static class DoctorChecks
{
    private const string SetUp = "run ./workbook setup";

    /// <summary>All of them, in the order shown.</summary>
    public static IReadOnlyList<DoctorCheck> All { get; } =
    [
        new(".NET SDK", "install .NET 10 from https://dotnet.microsoft.com/download/dotnet/10.0", SdkAsync),
        new(".NET runtime", "install the .NET 10 runtime", _ => Now(Runtime)),
        new("packages", SetUp, _ => Now(Packages)),
        new("native library", SetUp, _ => Now(NativeLibrary)),
        new("LibTorch", SetUp, _ => Now(LibTorch)),
        new("tensor round trip", SetUp, _ => Now(RoundTrip)),
        new("C# kernel", SetUp, KernelAsync),
        new("chapter", SetUp, ChapterAsync),
        new("other languages", SetUp, _ => Now(OtherLanguages)),
        new("ZeroMQ", SetUp + "; VS Code and Jupyter reach the kernel through it", _ => Now(Messaging)),
    ];

    private static Task<string> Now(Func<string> check) => Task.FromResult(check());

    private static async Task<string> SdkAsync(CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", "--version")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Find() ?? Environment.CurrentDirectory,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        var version = (await process.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false)).Trim();
        await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        return process.ExitCode == 0
            ? version
            : throw new InvalidOperationException((await errors.ConfigureAwait(false)).Trim().Split('\n')[0]);
    }

    private static string Runtime() => $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";

    private static string Packages() => string.Join(", ", new[] { typeof(torch), typeof(Plotly.NET.GenericChart), typeof(Microsoft.DotNet.Interactive.Kernel) }
        .Select(type => type.Assembly.GetName()).Select(name => $"{name.Name} {name.Version?.ToString(3)}"));

    // No fault where it is not: most notebooks have C# cells only.
    private static string OtherLanguages() => ToolFinder.Find() is null
        ? $"F#, PowerShell and HTTP cells would need the tool of .NET Interactive: {ToolFinder.HowToGet}"
        : $"F#, PowerShell and HTTP by Microsoft.dotnet-interactive {ToolFinder.Version}";

    // The build leaves a note beside the file when it has changed it (lib/LossLab/buildTransitive).
    private static string NativeLibrary()
    {
        var note = Path.Combine(AppContext.BaseDirectory, "libLibTorchSharp.so.txt");
        return File.Exists(note) ? $"libLibTorchSharp.so, {File.ReadAllText(note).Trim()}" : "of TorchSharp, as published";
    }

    private static string LibTorch() => string.Create(CultureInfo.InvariantCulture,
        $"{__version__}, {get_num_threads()} of {Environment.ProcessorCount} threads (cells: {Environment.GetEnvironmentVariable("OMP_NUM_THREADS") ?? "1"})");

    private static string RoundTrip()
    {
        using var scope = NewDisposeScope();
        var x = tensor(new[] { 1f, 2f, 3f }, requires_grad: true);
        (x * x).sum().backward();
        var gradient = x.grad!.data<float>().ToArray();
        return gradient is [2f, 4f, 6f]
            ? "d(sum x²)/dx at [1, 2, 3] is [2, 4, 6]"
            : throw new InvalidOperationException($"the gradient of sum x² came out as [{string.Join(", ", gradient)}]");
    }

    private static string Messaging()
    {
        using (new PairSocket())
            return typeof(PairSocket).Assembly.GetName().Name!;
    }

    private static async Task<string> KernelAsync(CancellationToken cancellation)
    {
        var (_, time) = await FirstResultAsync("1+1", cancellation).ConfigureAwait(false);
        return string.Create(CultureInfo.InvariantCulture, $"first result after {time.TotalSeconds:0.00} s");
    }

    /// <summary>What every chapter does: load the workbook, take a loss, show a chart.</summary>
    private static async Task<string> ChapterAsync(CancellationToken cancellation)
    {
        var workbook = Path.Combine(Repository.Find() ?? Environment.CurrentDirectory, "artifacts", "workbook", "workbook.csx");
        var (result, _) = await FirstResultAsync(
            $$"""
            #load "{{workbook}}"
            using LossLab;
            using LossLab.Losses;
            using static TorchSharp.torch;
            double[] residuals = [-2, -1, 0, 1, 2];
            var x = tensor(residuals);
            var values = new HuberLoss(reduction: nn.Reduction.None).forward(x, zeros_like(x));
            Plots.Curves("Huber", "residual", "loss", [new Series("Huber", residuals, values.data<double>().ToArray())])
            """, cancellation).ConfigureAwait(false);
        return result.Data.ContainsKey(WorkbookFormatters.PlotlyMimeType)
            ? "a loss and its chart"
            : throw new InvalidOperationException($"a chart came out as {string.Join(", ", result.Data.Keys)}");
    }

    /// <summary>The value of a new kernel's first cell, and the time from the kernel's start to it.</summary>
    private static async Task<(ResultEvent Value, TimeSpan Time)> FirstResultAsync(string code, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var options = new KernelSessionOptions { WorkingDirectory = Environment.CurrentDirectory };
        await using var session = await KernelSession.StartAsync(options, cancellation).ConfigureAwait(false);
        ResultEvent? value = null;
        var result = await session.ExecuteAsync(code, "doctor", output => value ??= output as ResultEvent).ConfigureAwait(false);
        return result.Succeeded && value is not null
            ? (value, clock.Elapsed)
            : throw new InvalidOperationException(result.Error?.Message ?? result.Death?.Reason ?? "a cell gave no value");
    }
}
