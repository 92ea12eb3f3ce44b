using LossLab.Training;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using static TorchSharp.torch;

namespace LossLab.Tests.Training;

public class NotebookDisplayTests
{
    [Fact]
    public void Should_be_a_table_in_a_notebook()
    {
        var history = new History();
        history.Add([("loss", 0.25)]);
        Assert.StartsWith("<table>", history.ToDisplayString("text/html"));
        Assert.Equal(history.ToString(), history.ToDisplayString("text/plain"));
    }

    [Fact]
    public async Task Should_be_one_output_that_ends_as_the_history()
    {
        using var kernel = new TrainingKernel();
        KernelCommandResult result = await kernel.SendAsync(new SubmitCode("train"));
        History history = await kernel.Training;

        DisplayEvent[] shown = [.. result.Events.OfType<DisplayEvent>()];
        Assert.IsType<DisplayedValueProduced>(shown[0]);
        Assert.True(shown.Length > 1);
        Assert.All(shown[1..], e => Assert.IsType<DisplayedValueUpdated>(e));
        Assert.Single(shown.Select(e => e.ValueId).Distinct());
        Assert.Contains("<progress", Html(shown[0]));
        Assert.Equal(history.ToDisplayString("text/html"), Html(shown[^1]));
    }

    [Fact]
    public async Task Should_stop_between_two_batches_When_the_notebook_interrupts()
    {
        using var stop = new CancellationTokenSource();
        int steps = 0;
        using var kernel = new TrainingKernel(() =>
        {
            if (++steps == 3) stop.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kernel.SendAsync(new SubmitCode("train"), stop.Token));
        // SendAsync does not wait for the cell that it gives up.
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => kernel.Training);
        Assert.Equal(3, steps);
    }

    private static string Html(DisplayEvent shown) => shown.FormattedValues.Single(v => v.MimeType == "text/html").Value;

    /// <summary>A notebook whose only cell trains a model.</summary>
    private sealed class TrainingKernel(Action? afterStep = null) : Kernel("training"), IKernelCommandHandler<SubmitCode>
    {
        private readonly TaskCompletionSource<History> _training = new();

        public Task<History> Training => _training.Task;

        Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
        {
            NotebookTraining.Use();
            nn.Module<Tensor, Tensor> model = nn.Linear(1, 1);
            var data = new Batches(ones(20, 1), ones(20, 1), size: 1, seed: 1);
            var trainer = new Trainer(model, new SquaredError(), optim.SGD(model.parameters(), 0.1));
            trainer.Monitor("pause", () =>
            {
                afterStep?.Invoke();
                Thread.Sleep(20); // long enough for the display to be updated in between
                return 0;
            });
            try
            {
                _training.SetResult(trainer.Fit(data, epochs: 2));
            }
            catch (Exception error)
            {
                _training.SetException(error);
            }

            return Task.CompletedTask;
        }
    }
}
