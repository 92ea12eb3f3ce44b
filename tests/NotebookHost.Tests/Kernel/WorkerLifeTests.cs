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
        List<int> workers = [];
        await Eventually.HoldsAsync(() => (workers = Children(host.Id)).Count == 2, "The host did not start its workers.");
        host.Kill();
        await Eventually.HoldsAsync(() => !workers.Any(IsAlive), "A worker is still there.");
    }

    private static List<int> Children(int host)
    {
        try
        {
            return [.. Directory.EnumerateDirectories($"/proc/{host}/task")
                .SelectMany(task => File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(int.Parse)];
        }
        catch (IOException)
        {
            // A thread has ended since its folder was listed.
            return [];
        }
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
