using System.Diagnostics;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>Workers do not outlive their host.</summary>
public sealed class WorkerLifeTests
{
    [Fact]
    public async Task Should_exit_when_the_host_is_killed()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = new TemporaryFolder();
        // Two endless notebooks at a time: neither worker may keep the other one's pipe open.
        var files = new[] { folder.CopyOfFixture("endless.ipynb", "a"), folder.CopyOfFixture("endless.ipynb", "b") };
        using var host = HostProcess.Start(["run", .. files, "--jobs", "2", "--out", folder.File("out")]);
        var workers = await WorkersAsync(host.Id, 2);
        host.Kill();
        var clock = Stopwatch.StartNew();
        while (workers.Any(IsAlive))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), "A worker is still there.");
            await Task.Delay(50);
        }
    }

    private static async Task<IReadOnlyList<int>> WorkersAsync(int host, int count)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(50))
        {
            var children = Directory.EnumerateDirectories($"/proc/{host}/task")
                .SelectMany(task => File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(int.Parse).ToList();
            if (children.Count == count)
                return children;
        }

        throw new TimeoutException("The host did not start its workers.");
    }

    private static bool IsAlive(int id)
    {
        try
        {
            return !File.ReadLines($"/proc/{id}/status").Any(line => line.StartsWith("State:\tZ", StringComparison.Ordinal));
        }
        catch (IOException)
        {
            return false;
        }
    }
}
