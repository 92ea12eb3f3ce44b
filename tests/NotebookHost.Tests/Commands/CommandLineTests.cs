using System.Diagnostics;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Commands;

/// <summary>The command line itself.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help", "run")]
    [InlineData("--version", "1.0.0")]
    public async Task Should_answer_when_asked(string option, string expected)
    {
        var result = await HostProcess.RunAsync(option);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Output);
        Assert.DoesNotContain("worker", result.Output);
    }

    [Theory]
    [InlineData("nosuchverb")]
    [InlineData("run --nosuchoption")]
    [InlineData("run --jobs 0")]
    [InlineData("check --jobs 0")]
    [InlineData("run --cell-timeout soon")]
    [InlineData("run --cell-timeout -1")]
    [InlineData("run --memory 1")]
    [InlineData("run -p a=1 -p a=2")]
    [InlineData("student")]
    [InlineData("worker")]
    public async Task Should_exit_with_2_and_one_message_when_misused(string arguments)
    {
        var result = await HostProcess.RunAsync(arguments.Split(' '));
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.NotEmpty(result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Theory]
    [InlineData("the path of --out is empty", "run", "--out", "")]
    [InlineData("the path of --report is empty", "run", "--report", "")]
    [InlineData("the path of --out is empty", "student", "--out", "")]
    [InlineData("the path of --prefix is empty", "kernel", "install", "--prefix", "")]
    [InlineData("the path of a notebook is empty", "run", "")]
    [InlineData("--jobs must be a whole number, at least 1, not 'abc'", "run", "--jobs", "abc")]
    [InlineData("--jobs must be a whole number, at least 1, not '9999999999'", "check", "-j", "9999999999")]
    [InlineData("--shard must be I/N with I from 1 to N and N at most 1000, not '3/2'", "run", "--shard", "3/2")]
    [InlineData("--shard must be I/N with I from 1 to N and N at most 1000, not 'a'", "check", "--shard", "a")]
    [InlineData("--memory must be a whole number of MiB, at least 128, not '4GB'", "run", "--memory", "4GB")]
    public async Task Should_say_what_is_wrong_with_a_value(string message, params string[] arguments)
    {
        var result = await HostProcess.RunAsync(arguments);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Contains(message, result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Theory]
    [InlineData("run", "x.ipynb")]
    [InlineData("lint")]
    [InlineData("student", "--out", "x")]
    [InlineData("kernel", "list")]
    public async Task Should_say_so_when_the_current_folder_is_gone(params string[] arguments)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("gone"));
        var start = new ProcessStartInfo(
            "sh", ["-c", "cd \"$1\" && rmdir \"$1\" && shift && exec \"$@\"", "sh", folder.File("gone"), HostProcess.Path, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var result = await ProcessOutput.ReadAsync(process, TimeSpan.FromSeconds(60), "The host in a folder that is gone");
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Equal("the current folder is gone or cannot be entered: change to another one (cd)", result.Error.Trim());
    }

    [Fact]
    public async Task Should_check_every_part_when_doctor_is_asked()
    {
        var result = await HostProcess.RunAsync("doctor");
        Assert.True(result.ExitCode == 0, result.ToString());
        foreach (var check in new[] { ".NET SDK", ".NET runtime", "packages", "native library", "LibTorch", "tensor round trip", "C# kernel", "chapter" })
            Assert.Contains(check, result.Output);
        Assert.All(result.Output.Trim().Split('\n'), line => Assert.StartsWith("ok ", line));
    }
}
