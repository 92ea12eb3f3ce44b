using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>A cell clears its outputs as a program clears a terminal.</summary>
public sealed class ClearSequenceTests
{
    [Fact]
    public async Task Should_clear_where_the_terminal_would_be_cleared_and_keep_colours()
    {
        await using var session = await KernelSession.StartAsync(new KernelSessionOptions { WorkingDirectory = Path.GetTempPath() });
        var outputs = new List<WorkerEvent>();
        var result = await session.ExecuteAsync(
            """Console.Write("a\x1b[H\x1b[2Jb"); Console.Write("\x1b[31mred\x1b[0m"); Console.Write("\x1b[2J\x1b[Hc");""", "cell 1", outputs.Add);
        Assert.True(result.Succeeded);
        Assert.Equal(
            [new StreamEvent("stdout", "a"), new ClearEvent(), new StreamEvent("stdout", "b\x1b[31mred\x1b[0m"), new ClearEvent(), new StreamEvent("stdout", "c")],
            outputs);
    }
}
