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
