using System.Diagnostics;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class DirectiveTests
{
    [Fact]
    public async Task Should_split_the_cell_when_it_names_kernels()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("var x = 1;\n#!html\n<b>h</b>\n#!javascript\nlet j;\n#!c#\nx");
        Assert.Equal(["<b>h</b>", "<script type=\"text/javascript\">let j;</script>"], events.OfType<DisplayedValueProduced>().Select(TestKernel.Value));
        Assert.Contains(">1<", TestKernel.Value(events.OfType<ReturnValueProduced>().Single()), StringComparison.Ordinal);
        Assert.Single(events.OfType<CommandSucceeded>());
    }

    [Fact]
    public async Task Should_run_no_later_part_when_one_fails()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("throw new Exception();\n#!html\n<b>h</b>");
        Assert.Empty(events.OfType<DisplayedValueProduced>());
        Assert.Single(events.OfType<CommandFailed>());
    }

    [Fact]
    public async Task Should_run_before_and_after_the_cell_when_a_host_adds_a_directive()
    {
        using var kernel = new TestKernel();
        kernel.Composite.AddDirective(new KernelActionDirective("#!time"), (_, context) =>
        {
            var clock = Stopwatch.StartNew();
            context.OnComplete(c => c.DisplayAs($"Wall time: {clock.Elapsed.TotalMilliseconds:0.0}ms", "text/plain"));
            return Task.CompletedTask;
        });
        var events = await kernel.RunAsync("#!time\nawait Task.Delay(20); 5");
        Assert.Matches(@"^Wall time: [0-9.]+ms$", TestKernel.Value(events.OfType<DisplayedValueProduced>().Single()));
        Assert.IsType<DisplayedValueProduced>(events[^2]);
        Assert.IsType<CommandSucceeded>(events[^1]);
    }
}
