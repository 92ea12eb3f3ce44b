using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class ConsoleTests
{
    [Fact]
    public async Task Should_give_one_event_a_write_when_a_cell_prints()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("Console.Write(\"a\"); Console.WriteLine(\"b\"); Console.WriteLine(1.5); Console.WriteLine(\"{0}!\", 2); Console.Error.WriteLine(\"e\");");
        Assert.Equal(["a", "b\n", "1.5\n", "2!\n"], events.OfType<StandardOutputValueProduced>().Select(TestKernel.Value).Select(v => v.ReplaceLineEndings("\n")));
        Assert.Equal("e\n", TestKernel.Value(events.OfType<StandardErrorValueProduced>().Single()).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Should_lose_nothing_when_many_threads_print()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("""
            using System.Threading;
            Parallel.For(0, 200, i => Console.Write(i));
            var thread = new Thread(() => Console.Write("thread")); thread.Start(); thread.Join();
            await Task.Run(() => Console.Write("task"));
            """);
        var written = events.OfType<StandardOutputValueProduced>().Select(TestKernel.Value).ToList();
        Assert.Equal([.. Enumerable.Range(0, 200).Select(i => $"{i}"), "task", "thread"], written.OrderBy(w => int.TryParse(w, out var n) ? n : int.MaxValue).ThenBy(w => w));
    }

    [Fact]
    public async Task Should_not_recurse_when_an_observer_prints()
    {
        using var kernel = new TestKernel();
        var calls = 0;
        using var subscription = kernel.Composite.KernelEvents.Subscribe(e =>
        {
            calls++;
            Console.Write(string.Empty + e.GetType().Name[..0]);
            Console.Out.Flush();
            Console.Write("");
        });
        using var noisy = kernel.Composite.KernelEvents.Subscribe(e =>
        {
            if (e is StandardOutputValueProduced)
            {
                Console.WriteLine("an observer printed");
            }
        });
        var events = await kernel.RunAsync("Console.Write(1);");
        Assert.Single(events.OfType<StandardOutputValueProduced>());
        Assert.Equal(events.Count, calls);
    }

    [Fact]
    public async Task Should_keep_outputs_apart_when_two_kernels_run()
    {
        using var first = new TestKernel();
        using var second = new TestKernel();
        var results = await Task.WhenAll(first.RunAsync("for (var i = 0; i < 50; i++) Console.Write('a');"), second.RunAsync("for (var i = 0; i < 50; i++) Console.Write('b');"));
        Assert.Equal(new string('a', 50), string.Concat(results[0].OfType<StandardOutputValueProduced>().Select(TestKernel.Value)));
        Assert.Equal(new string('b', 50), string.Concat(results[1].OfType<StandardOutputValueProduced>().Select(TestKernel.Value)));
    }
}
