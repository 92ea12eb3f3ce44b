using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class EventOrderTests
{
    [Fact]
    public async Task Should_publish_in_the_noted_order_when_a_cell_succeeds()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("#warning careful\nConsole.WriteLine(1);\ndisplay(2);\n3");
        Type[] expected =
        [
            typeof(CodeSubmissionReceived), typeof(CompleteCodeSubmissionReceived), typeof(StandardOutputValueProduced),
            typeof(DisplayedValueProduced), typeof(DiagnosticsProduced), typeof(ReturnValueProduced), typeof(CommandSucceeded),
        ];
        Assert.Equal(expected, events.Select(e => e.GetType()));
    }

    [Fact]
    public async Task Should_send_observers_what_the_result_holds_when_a_cell_runs()
    {
        using var kernel = new TestKernel();
        var seen = new List<KernelEvent>();
        using var subscription = kernel.Composite.KernelEvents.Subscribe(seen.Add);
        Assert.Equal(await kernel.RunAsync("Console.Write(1); 2"), seen);
    }

    [Fact]
    public async Task Should_run_in_turn_when_commands_overlap()
    {
        using var kernel = new TestKernel();
        var first = kernel.RunAsync("var a = 1; await Task.Delay(100); a = 2;");
        Assert.Contains(">2<", await kernel.ReturnTextAsync("a"), StringComparison.Ordinal);
        Assert.IsType<CommandSucceeded>((await first)[^1]);
    }

    [Fact]
    public async Task Should_name_the_kernels_when_the_target_is_unknown()
    {
        using var kernel = new TestKernel();
        var result = await kernel.Composite.SendAsync(new Microsoft.DotNet.Interactive.Commands.SubmitCode("1", "nosuch"));
        Assert.Contains("nosuch", result.Events.OfType<CommandFailed>().Single().Message, StringComparison.Ordinal);
    }
}
