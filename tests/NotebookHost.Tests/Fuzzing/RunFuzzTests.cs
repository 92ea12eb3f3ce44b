using System.Diagnostics;
using System.Xml.Linq;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;
using Xunit.Abstractions;

namespace LossLab.NotebookHost.Tests.Fuzzing;

/// <summary>Notebooks that are nearly right, and signals at any time, given to the host as its users give them.</summary>
[Trait("Category", "Fuzz")]
public sealed class RunFuzzTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int[] ExitCodes = [0, 1, 2, 3, 4, 5];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("run", "--out", "OUT", "--cell-timeout", "20")]
    [InlineData("run", "--out", "OUT", "--cell-timeout", "20", "--stubs")]
    [InlineData("check")]
    [InlineData("lint")]
    [InlineData("student", "--out", "OUT")]
    public async Task Should_end_in_order_with_any_notebook(params string[] command)
    {
        var time = new FuzzTime(share: 0.1);
        var mutator = new NotebookMutator(time.Random);
        while (time.HasMore)
        {
            var (source, results) = (_folder.File($"{time.Tries}", "fuzz.ipynb"), _folder.File($"{time.Tries}", "out"));
            Directory.CreateDirectory(Path.GetDirectoryName(source)!);
            var bytes = mutator.Next();
            await File.WriteAllBytesAsync(source, bytes);

            var result = await HostProcess.RunAsync([.. command.Select(word => word == "OUT" ? results : word), source]);

            try
            {
                Assert.Contains(result.ExitCode, ExitCodes);
                Assert.DoesNotContain("   at LossLab.NotebookHost", result.Output + result.Error);
                Assert.Equal(bytes, await File.ReadAllBytesAsync(source));
                if (File.Exists(Path.Combine(results, "fuzz.ipynb")))
                    Assert.NotNull(NotebookDocument.Read(Path.Combine(results, "fuzz.ipynb")));
                if (command[0] == "run" && result.ExitCode != 2)
                    JUnitSchema.Check(XDocument.Load(Path.Combine(results, "junit.xml")));
            }
            catch (Exception e)
            {
                Assert.Fail($"{time.Keep(bytes, command[0])}\n{result}\n{e.Message}");
            }
        }

        output.WriteLine($"{time.Tries - 1} notebooks");
    }

    [LinuxFact]
    public async Task Should_leave_valid_files_and_no_worker_whenever_it_is_stopped()
    {
        var time = new FuzzTime(share: 0.15);
        var source = _folder.CopyOfFixture("good.ipynb");
        var before = await File.ReadAllBytesAsync(source);
        while (time.HasMore)
        {
            var signal = new[] { "INT", "TERM", "KILL" }[time.Random.Next(3)];
            var results = _folder.File($"killed-{time.Tries}");
            using var host = HostProcess.Start("run", source, "--out", results);
            // All of what it writes must be read, or it waits.
            var text = Task.WhenAll(host.StandardOutput.ReadToEndAsync(), host.StandardError.ReadToEndAsync());
            await Task.Delay(time.Random.Next(4000));
            using (var kill = Process.Start("sh", ["-c", $"kill -{signal} {host.Id} 2>/dev/null || true"]))
                await kill.WaitForExitAsync();
            await host.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));

            var place = $"seed {time.Seed}, try {time.Tries}: {signal}";
            // 143: the signal came before the host could listen, and so before it wrote anything.
            var wrote = File.Exists(Path.Combine(results, "good.ipynb"));
            Assert.True(host.ExitCode is 0 or 130 or 137 || (host.ExitCode == 143 && !wrote), $"{place} ended in {host.ExitCode}");
            Assert.DoesNotContain("   at LossLab.NotebookHost", string.Concat(await text.WaitAsync(TimeSpan.FromSeconds(60))));
            Assert.Equal(before, await File.ReadAllBytesAsync(source));
            if (wrote)
                Assert.NotNull(NotebookDocument.Read(Path.Combine(results, "good.ipynb")));
        }

        output.WriteLine($"{time.Tries - 1} runs");
    }
}
