using LossLab.Data;
using LossLab.Training.Steps;
using Microsoft.DotNet.Interactive;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Training;

/// <summary>The training loop: batches, loss, backward, step, validation, and a record of it all.</summary>
/// <remarks>
/// <para>Every step runs in a dispose scope, so that memory stays flat. The run is reproducible when the seed is set before the
/// model is made (<c>torch.manual_seed</c>) and the <see cref="Batches"/> have a seed.</para>
/// <para>In a notebook the run can be interrupted between two batches.</para>
/// </remarks>
public sealed partial class Trainer
{
    private readonly nn.Module _model;
    private readonly Func<Batch, Tensor> _lossOf;
    private readonly Func<Tensor, Tensor>? _predict;
    private readonly nn.Module<Tensor, Tensor, Tensor>? _loss;
    private readonly optim.Optimizer _optimizer;
    private readonly List<(string Name, Func<Tensor, Tensor, double> Measure)> _metrics = [];
    private readonly List<(string Name, Func<double> Read)> _monitored = [];

    /// <summary>A model from tensor to tensor, judged by a loss of prediction and target.</summary>
    /// <param name="model">The model.</param>
    /// <param name="loss">The loss, with a reduction. If it <see cref="IReportsTerms"/>, each term gets a column in the history.</param>
    /// <param name="optimizer">The optimiser of the model's parameters (and of the loss's, if it has some).</param>
    public Trainer(nn.Module<Tensor, Tensor> model, nn.Module<Tensor, Tensor, Tensor> loss, optim.Optimizer optimizer)
        : this(model, batch => loss.call(model.call(batch.Input), batch.Target), optimizer, model.call)
    {
        _loss = loss;
        if (loss is IReportsTerms) Terms = () => ((IReportsTerms)loss).LatestTerms;
    }

    /// <summary>A model whose loss needs more than prediction and target, for example a variational autoencoder.</summary>
    /// <param name="model">The model; its training mode is switched on and off.</param>
    /// <param name="lossOf">The loss of a batch, a scalar.</param>
    /// <param name="optimizer">The optimiser.</param>
    /// <param name="predict">The model's answer, for metrics. Null: no metrics.</param>
    public Trainer(nn.Module model, Func<Batch, Tensor> lossOf, optim.Optimizer optimizer, Func<Tensor, Tensor>? predict = null)
    {
        (_model, _lossOf, _optimizer, _predict) = (model, lossOf, optimizer, predict);
    }

    /// <summary>Reads the terms of the latest step, each of which gets a column in the history. Null: none.</summary>
    public Func<IReadOnlyList<(string Name, double Value)>>? Terms { get; set; }

    /// <summary>Raised after each epoch, for schedules and snapshots.</summary>
    public event Action<History>? EpochEnded;

    /// <summary>Adds a metric, measured on all validation examples after each epoch.</summary>
    /// <param name="name">Its column in the history.</param>
    /// <param name="measure">Takes predictions and targets of the whole validation data.</param>
    /// <returns>This trainer.</returns>
    /// <exception cref="InvalidOperationException">The trainer has no prediction to measure.</exception>
    public Trainer Measure(string name, Func<Tensor, Tensor, double> measure)
    {
        if (_predict is null)
            throw new InvalidOperationException("A metric needs predictions: give the trainer's constructor the argument 'predict'.");
        _metrics.Add((name, measure));
        return this;
    }

    /// <summary>Adds a number that is read after each step and averaged over the epoch, for example a weight or a norm.</summary>
    /// <param name="name">Its column in the history.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>This trainer.</returns>
    public Trainer Monitor(string name, Func<double> read)
    {
        _monitored.Add((name, read));
        return this;
    }

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
    /// <exception cref="TrainingException">The loss is not one finite number, or does not depend on a parameter.</exception>
    /// <exception cref="OperationCanceledException">The notebook's cell was interrupted.</exception>
    public History Fit(Batches train, int epochs, Batches? validation = null, bool quiet = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        var history = new History();
        var display = quiet ? null : new ProgressDisplay(history, epochs, train.Count);
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            EpochMeans means = RunEpoch(train, epoch, display);
            history.Add(validation is null ? means.All : [.. means.All, .. Evaluate(validation)]);
            display?.AfterEpoch();
            EpochEnded?.Invoke(history);
        }

        display?.Finish();
        return history;
    }

    private EpochMeans RunEpoch(Batches train, int epoch, ProgressDisplay? display)
    {
        SetMode(training: true);
        using var step = new OptimizerStep(_optimizer);
        var means = new EpochMeans();
        ForEach(train, epoch, (batch, number) =>
        {
            double loss = Step(step, batch, what => new TrainingException($"Epoch {epoch}, batch {number} of {train.Count}: {what}", epoch, number));
            means.Add([(History.Loss, loss), .. Terms?.Invoke() ?? [], .. _monitored.Select(one => (one.Name, one.Read()))], batch.Size);
            display?.AfterBatch(epoch, number, means[History.Loss]);
        });
        return means;
    }

    private double Step(OptimizerStep step, Batch batch, Func<string, TrainingException> stopped)
    {
        step.ClearGradients();
        Tensor loss = _lossOf(batch);
        if (loss.numel() != 1)
            throw stopped($"the loss has shape [{string.Join(", ", loss.shape)}] where one number was expected. A reduction is missing: use Mean or Sum.");

        double value = loss.ToNumber("The loss");
        if (!double.IsFinite(value))
            throw stopped($"the loss is {value}. Look for a logarithm or a division of 0 in the loss, inputs that are not scaled, or a learning rate that is too large.");

        if (!loss.requires_grad)
            throw stopped("the loss does not depend on a parameter of the model. Look for a detach(), an item(), or an argmax between model and loss.");

        loss.backward();
        step.Step();
        return value;
    }

    /// <summary>Each batch, with its number from 1, in a dispose scope of its own. Here a notebook's run can be interrupted.</summary>
    private static void ForEach(Batches data, int epoch, Action<Batch, int> act)
    {
        int number = 0;
        foreach (Batch batch in data.Epoch(epoch))
        {
            using Batch current = batch;
            using DisposeScope scope = NewDisposeScope();
            KernelInvocationContext.Current?.CancellationToken.ThrowIfCancellationRequested();
            act(batch, ++number);
        }
    }

    private void SetMode(bool training)
    {
        _model.train(training);
        _loss?.train(training);
    }
}
