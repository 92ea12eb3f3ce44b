using LossLab.Data;
using LossLab.Losses;
using LossLab.Training.Steps;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Training;

public sealed partial class Trainer
{
    /// <summary>Trains and shows the progress.</summary>
    /// <param name="train">The examples to learn from.</param>
    /// <param name="epochs">How many times to go through them.</param>
    /// <param name="validation">The examples to be judged on after each epoch. Null: none.</param>
    /// <param name="quiet">True: show nothing.</param>
    /// <returns>
    /// The history: the mean loss of the epoch's batches (measured while the model changes), its terms, the loss on the validation
    /// data, the metrics.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one epoch.</exception>
    /// <exception cref="ArgumentException">A metric has no validation data to be measured on, or does not take the model's predictions; or the model does not take the inputs.</exception>
    /// <exception cref="InvalidOperationException">
    /// The optimiser has no parameters, or some that are computed from others, or others than the model has now.
    /// </exception>
    /// <exception cref="TrainingException">
    /// The loss is not one finite number, or does not depend on a parameter, or on none that the optimiser has.
    /// </exception>
    /// <exception cref="OperationCanceledException">The notebook's cell was interrupted.</exception>
    public History Fit(Batches train, int epochs, Batches? validation = null, bool quiet = false) =>
        Fit(epoch => train.Epoch(epoch), train.Count, epochs, validation, quiet, dispose: true);

    /// <summary>Trains on batches from elsewhere, for example from a <c>DataLoader</c>, and shows the progress.</summary>
    /// <param name="train">The batches of an epoch; gone through once an epoch. They stay the caller's, and are not disposed.</param>
    /// <param name="epochs">How many times to go through them.</param>
    /// <param name="validation">The examples to be judged on after each epoch. Null: none.</param>
    /// <param name="quiet">True: show nothing.</param>
    /// <inheritdoc cref="Fit(Batches, int, Batches?, bool)"/>
    public History Fit(IEnumerable<Batch> train, int epochs, Batches? validation = null, bool quiet = false)
    {
        ArgumentNullException.ThrowIfNull(train);
        return Fit(_ => train, train.TryGetNonEnumeratedCount(out int count) ? count : null, epochs, validation, quiet, dispose: false);
    }

    private History Fit(Func<int, IEnumerable<Batch>> batches, int? count, int epochs, Batches? validation, bool quiet, bool dispose)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        Trainable.Check(_optimizer);
        TryMetrics(validation);
        var history = new History();
        ProgressReport? report = quiet ? null : new(TrainingDisplay.Current(), history, epochs, count);
        _stopped = false;
        for (int epoch = 1; epoch <= epochs && !_stopped; epoch++)
        {
            EpochMeans means = RunEpoch(batches(epoch), count, epoch, report, dispose);
            history.Add(validation is null ? means.All : [.. means.All, .. Evaluate(validation)]);
            report?.AfterEpoch();
            EpochEnded?.Invoke(history);
        }

        report?.Finish();
        return history;
    }

    private EpochMeans RunEpoch(IEnumerable<Batch> batches, int? count, int epoch, ProgressReport? report, bool dispose)
    {
        SetMode(training: true);
        using OptimizerStep? step = Step is null ? new(_optimizer) : null;
        var means = new EpochMeans();
        string of = count is null ? "" : $" of {count}";
        ForEach(batches, dispose, (batch, number) =>
        {
            TrainingException Stopped(string what) => new($"Epoch {epoch}, batch {number}{of}: {what}", epoch, number);
            double loss = step is null ? Finite(Step!(batch), Stopped) : TakeStep(step, batch, Stopped);
            means.Add([(History.Loss, loss), .. Terms?.Invoke() ?? [], .. _monitored.Select(one => (one.Name, one.Read()))], batch.Size);
            BatchEnded?.Invoke(loss);
            report?.AfterBatch(epoch, number, means[History.Loss]);
        });
        return means.IsEmpty ? throw new ArgumentException($"Epoch {epoch} has no batches. Can they be gone through more than once?") : means;
    }

    private double TakeStep(OptimizerStep step, Batch batch, Func<string, TrainingException> stopped)
    {
        step.ClearGradients();
        Tensor loss = _lossOf(batch);
        if (loss.numel() != 1)
            throw stopped($"the loss has shape {Guard.Shape(loss)} where one number was expected. A reduction is missing: use Mean or Sum.");

        double value = Finite(loss.ToNumber("The loss"), stopped);
        if (!loss.requires_grad)
            throw stopped("the loss does not depend on a parameter of the model. Look for a detach(), an item(), or an argmax between model and loss.");

        loss.backward();
        if (!step.HasGradients)
            throw stopped("the loss reaches no parameter of the optimiser, so that its steps would change nothing. Make the optimiser of the parameters of this model.");

        GradientsReady?.Invoke();
        step.Take();
        return value;
    }

    private static double Finite(double loss, Func<string, TrainingException> stopped) => double.IsFinite(loss)
        ? loss
        : throw stopped($"the loss is {loss}. Look for a logarithm or a division of 0 in the loss, inputs that are not scaled, or a learning rate that is too large. NumericGuard.Inspect names the first place that is not finite.");

    /// <summary>Each batch, with its number from 1, in a dispose scope of its own. Here a notebook's cell can be interrupted.</summary>
    private static void ForEach(IEnumerable<Batch> batches, bool dispose, Action<Batch, int> act)
    {
        CancellationToken cancellation = TrainingDisplay.Current()?.Cancellation ?? default;
        int number = 0;
        foreach (Batch batch in batches)
        {
            using Batch? ours = dispose ? batch : null;
            using DisposeScope scope = NewDisposeScope();
            cancellation.ThrowIfCancellationRequested();
            act(batch, ++number);
        }
    }

    private void SetMode(bool training)
    {
        _model.train(training);
        _loss?.train(training);
    }
}
