using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class CancellationTests
{
    private const string Endless = """
        var token = Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken;
        Console.Write("started");
        while (true) { token.ThrowIfCancellationRequested(); await Task.Delay(5); }
        """;

    [Fact]
    public async Task Should_stop_and_go_on_when_a_cell_heeds_the_token()
    {
        using var kernel = new TestKernel();
        var started = new TaskCompletionSource();
        using var subscription = kernel.Composite.KernelEvents.Subscribe(e =>
        {
            if (e is StandardOutputValueProduced)
            {
                started.TrySetResult();
            }
        });
        var running = kernel.RunAsync(Endless);
        await started.Task;
        Assert.IsType<CommandSucceeded>((await kernel.Composite.SendAsync(new Cancel())).Events[^1]);
        Assert.Equal("Command cancelled.", (await running).OfType<CommandFailed>().Single().Message);
        Assert.Contains(">2<", await kernel.ReturnTextAsync("2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_stop_when_the_token_of_the_call_is_cancelled()
    {
        using var kernel = new TestKernel();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var result = await kernel.Composite.SendAsync(new SubmitCode(Endless), source.Token);
        Assert.IsAssignableFrom<OperationCanceledException>(result.Events.OfType<CommandFailed>().Single().Exception);
    }

    [Fact]
    public async Task Should_call_the_host_when_told_to_quit()
    {
        using var kernel = new TestKernel();
        var quits = 0;
        kernel.Composite.UseQuitCommand(() =>
        {
            quits++;
            return Task.CompletedTask;
        });
        await kernel.Composite.SendAsync(new Quit());
        Assert.Equal(1, quits);
    }
}
