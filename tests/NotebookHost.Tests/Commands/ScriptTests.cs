using System.Diagnostics;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Commands;

/// <summary><c>./workbook</c> as people call it.</summary>
public sealed class ScriptTests
{
    [Fact]
    public async Task Should_find_its_folder_when_called_by_a_link_from_elsewhere_with_a_search_path()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var elsewhere = new TemporaryFolder();
        Directory.CreateDirectory(elsewhere.File("a folder", "links"));
        Directory.CreateDirectory(elsewhere.File("links"));
        File.CreateSymbolicLink(elsewhere.File("links", "book"), Path.Combine(Folders.Root, "workbook"));
        var start = new ProcessStartInfo("bash", ["links/book", "help"])
        {
            WorkingDirectory = elsewhere.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CDPATH"] = elsewhere.File("a folder");
        start.Environment.Remove("HOME");
        using var script = Process.Start(start)!;
        var errors = script.StandardError.ReadToEndAsync();
        var output = await script.StandardOutput.ReadToEndAsync();
        await script.WaitForExitAsync();
        Assert.Equal((0, ""), (script.ExitCode, await errors));
        Assert.StartsWith("Usage: ./workbook VERB", output);
        // The host's own verbs follow where it is built: the script has found its folder.
        Assert.Equal(File.Exists(HostProcess.Published), output.Contains("\nThe host:\n"));
    }
}
