using System.Diagnostics;
using System.Globalization;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>Neither workers nor what their cells have started outlive the host.</summary>
public sealed class WorkerLifeTests
{
    [LinuxFact]
    public async Task Should_exit_when_the_host_is_killed()
    {
        using var folder = new TemporaryFolder();
        // Two endless notebooks at a time: neither worker may keep the other one's pipe open.
        var files = new[] { folder.CopyOfFixture("endless.ipynb", "a"), folder.CopyOfFixture("endless.ipynb", "b") };
        using var host = HostProcess.Start(["run", .. files, "--jobs", "2", "--out", folder.File("out")]);
        List<int> workers = [];
        await Eventually.HoldsAsync(() => (workers = Children(host.Id)).Count == 2, "The host did not start its workers.");
        host.Kill();
        await Eventually.HoldsAsync(() => !workers.Any(LinuxProcess.IsAlive), "A worker is still there.");
    }

    [LinuxTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Should_end_what_cells_have_started_when_the_host_is_killed(bool withItsWorker)
    {
        using var folder = new TemporaryFolder();
        var sign = folder.File("sign");
        // The second has a process group of its own.
        var file = Notebooks.Write(folder, "children.ipynb", Notebooks.Code($$"""
            using System.Diagnostics;
            var (first, second) = (Process.Start("sleep", "100"), Process.Start("timeout", "100 sleep 100"));
            System.IO.File.WriteAllText(@"{{sign}}.part", $"{Environment.ProcessId} {first.Id} {second.Id}");
            System.IO.File.Move(@"{{sign}}.part", @"{{sign}}");
            while (true) { }
            """));
        using var host = HostProcess.Start("run", file, "--out", folder.File("out"));
        await Eventually.HoldsAsync(() => File.Exists(sign), "The cell did not begin.");
        var processes = File.ReadAllText(sign).Split(' ').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToList();
        Assert.All(processes, id => Assert.True(LinuxProcess.IsAlive(id)));
        // A worker that is stopped cannot do anything about its children any more.
        if (withItsWorker)
            await SignalAsync("STOP", processes[0]);
        await SignalAsync("KILL", withItsWorker ? [host.Id, processes[0]] : [host.Id]);
        await Eventually.HoldsAsync(() => !processes.Any(LinuxProcess.IsAlive), "A process is still there.");
    }

    private static async Task SignalAsync(string signal, params int[] processes)
    {
        using var kill = Process.Start("kill", [$"-{signal}", .. processes.Select(id => $"{id}")]);
        await kill.WaitForExitAsync();
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
}
