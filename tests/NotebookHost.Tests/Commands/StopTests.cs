using System.Diagnostics;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Commands;

/// <summary>What a host that is told to stop leaves behind.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task Should_leave_no_folder_and_no_worker_when_a_check_is_stopped()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var temporary = new TemporaryFolder();
        using var host = HostProcess.Start(new Dictionary<string, string> { ["TMPDIR"] = temporary.Path }, "check", Folders.Fixture("endless.ipynb"));
        var output = host.StandardOutput.ReadToEndAsync();
        await Eventually.HoldsAsync(() => Directory.GetDirectories(temporary.Path).Length > 0, "The check made no folder.");
        // Into the cell that never ends, on most machines; wherever it is stopped, nothing may stay.
        await Task.Delay(TimeSpan.FromSeconds(3));
        using (var kill = Process.Start("kill", ["-TERM", $"{host.Id}"]))
            await kill.WaitForExitAsync();
        await host.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(130, host.ExitCode);
        Assert.Contains("stopped", await output);
        // Not even the runtime's own: a worker has none, and the host has taken its own away.
        Assert.Empty(Directory.GetFileSystemEntries(temporary.Path));
    }
}
