using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class EventOrderTests
{
    [Fact]
    public async Task Should_tell_of_every_kernel_and_show_an_error_when_asked()
    {
        using var kernel = new TestKernel();
        var infos = (await kernel.Composite.SendAsync(new RequestKernelInfo())).Events.OfType<KernelInfoProduced>();
        Assert.Equal([".NET", "csharp", "html", "javascript"], infos.Select(e => e.KernelInfo.LocalName));
        var shown = (await kernel.Composite.SendAsync(new DisplayError("no"))).Events;
        Assert.Equal("no", shown.OfType<ErrorProduced>().Single().Message);
        Assert.IsType<CommandSucceeded>(shown[^1]);
    }

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
    public async Task Should_reach_the_others_when_an_observer_throws()
    {
        using var kernel = new TestKernel();
        var seen = new List<KernelEvent>();
        using var broken = kernel.Composite.KernelEvents.Subscribe(_ => throw new InvalidOperationException("of the observer"));
        using var subscription = kernel.Composite.KernelEvents.Subscribe(seen.Add);
        Assert.IsType<CommandSucceeded>((await kernel.RunAsync("Console.Write(1);"))[^1]);
        Assert.Single(seen.OfType<StandardOutputValueProduced>());
    }

    [Fact]
    public async Task Should_reach_observers_but_not_the_result_when_shown_after_the_end()
    {
        using var kernel = new TestKernel();
        var seen = new List<KernelEvent>();
        using var subscription = kernel.Composite.KernelEvents.Subscribe(seen.Add);
        var first = await kernel.RunAsync("var go = new TaskCompletionSource(); var shown = display(1); var work = Task.Run(async () => { await go.Task; Console.Write(\"late\"); shown.Update(2); });");
        var second = await kernel.RunAsync("go.SetResult(); await work;");
        Assert.DoesNotContain(first.Concat(second), e => e is StandardOutputValueProduced or DisplayedValueUpdated);
        Assert.Equal("late", TestKernel.Value(Assert.Single(seen.OfType<StandardOutputValueProduced>())));
        Assert.Equal(first.OfType<DisplayedValueProduced>().Single().ValueId, Assert.Single(seen.OfType<DisplayedValueUpdated>()).ValueId);
    }

    [Fact]
    public async Task Should_send_observers_everything_and_keep_a_part_when_a_cell_prints_without_end()
    {
        using var kernel = new TestKernel();
        var written = 0;
        using var subscription = kernel.Composite.KernelEvents.Subscribe(e => written += e is StandardOutputValueProduced ? 1 : 0);
        var events = await kernel.RunAsync("var text = new string('x', 1 << 20); for (var i = 0; i < 100; i++) Console.Write(text);\ntext.Length");
        Assert.Equal(100, written);
        Assert.InRange(events.OfType<StandardOutputValueProduced>().Count(), 10, 20);
        Assert.Single(events.OfType<ReturnValueProduced>());
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
