using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class InputTests
{
    [Fact]
    public async Task Should_get_the_answer_when_the_host_handles_input()
    {
        using var kernel = new TestKernel();
        kernel.Composite.RegisterCommandHandler<RequestInput>((command, context) =>
        {
            context.Publish(new InputProduced($"{command.Prompt} 42 {command.IsPassword}", command));
            return Task.CompletedTask;
        });
        Assert.Equal("How many? 42 False", await kernel.ReturnTextAsync("await GetInputAsync(\"How many?\")"));
        Assert.Equal("Key: 42 True", await kernel.ReturnTextAsync("(await GetPasswordAsync(\"Key:\")).GetClearTextPassword()"));
    }

    [Fact]
    public async Task Should_be_cancelled_while_it_waits_for_an_answer()
    {
        using var kernel = new TestKernel();
        var asked = new TaskCompletionSource();
        kernel.Composite.RegisterCommandHandler<RequestInput>((_, context) =>
        {
            asked.SetResult();
            return Task.Delay(Timeout.Infinite, context.CancellationToken);
        });
        var cell = kernel.FailAsync("await GetInputAsync(\"?\")");
        await asked.Task;
        await kernel.Composite.SendAsync(new Cancel());
        Assert.Equal("Command cancelled.", (await cell).Message);
    }

    [Fact]
    public async Task Should_say_so_when_nobody_can_answer()
    {
        using var kernel = new TestKernel();
        Assert.IsType<NotSupportedException>((await kernel.FailAsync("await GetInputAsync(\"?\")")).Exception);
    }
}
