using System.Runtime.InteropServices;
using LossLab.Losses;
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
    private bool _stopped;

    /// <summary>A model from tensor to tensor, judged by a loss of prediction and target.</summary>
    /// <param name="model">The model.</param>
    /// <param name="loss">The loss, with a reduction. If it <see cref="IReportsTerms"/>, each term gets a column in the history.</param>
    /// <param name="optimizer">The optimiser of the model's parameters (and of the loss's, if it has some).</param>
    public Trainer(nn.Module<Tensor, Tensor> model, nn.Module<Tensor, Tensor, Tensor> loss, optim.Optimizer optimizer)
        : this(model, batch => Call(loss, Answer(model, batch.Input), batch.Target, batch.Weights, batch.Mask), optimizer, input => Answer(model, input))
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

    /// <summary>
    /// Takes the place of the step: clears the gradients, computes and applies new ones, and returns the loss. For several losses with
    /// a balancer, or for several optimisers. Null: the trainer's own step.
    /// </summary>
    public Func<Batch, double>? Step { get; set; }

    /// <summary>Raised between the backward pass and the optimiser's step, for clipping. Not raised by a <see cref="Step"/> of one's own.</summary>
    public event Action? GradientsReady;

    /// <summary>Raised after each step, with its loss, for schedules that change with each batch.</summary>
    public event Action<double>? BatchEnded;

    /// <summary>Raised after each epoch, for schedules, snapshots and stopping early.</summary>
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

    /// <summary>Ends the training after the epoch that runs, or that has just ended.</summary>
    public void Stop() => _stopped = true;

    /// <summary>Adds a number that is read after each step and averaged over the epoch, for example a weight or a norm.</summary>
    /// <param name="name">Its column in the history.</param>
    /// <param name="read">Reads it.</param>
    /// <returns>This trainer.</returns>
    public Trainer Monitor(string name, Func<double> read)
    {
        _monitored.Add((name, read));
        return this;
    }

    // LibTorch names types and sizes of the matrices inside, and twenty lines of its own stack; it does not say what came in.
    private static Tensor Answer(nn.Module<Tensor, Tensor> model, Tensor input)
    {
        try
        {
            return model.call(input);
        }
        catch (ExternalException error)
        {
            ScalarType? type = model.parameters().FirstOrDefault(parameter => parameter.is_floating_point())?.dtype;
            string hint = type is null || type == input.dtype ? "" : $" Its parameters are {type}: input.to(ScalarType.{type}) converts.";
            throw new ArgumentException(
                $"The model does not take the inputs {Guard.Shape(input)} of {input.dtype}: {error.Message.Split('\n')[0].TrimEnd('.')}.{hint}", error);
        }
    }

    private static Tensor Call(nn.Module<Tensor, Tensor, Tensor> loss, Tensor prediction, Tensor target, Tensor? weights, Tensor? mask)
    {
        if (weights is null && mask is null) return loss.call(prediction, target);
        return loss is Loss ours
            ? ours.forward(prediction, target, weights, mask)
            : throw new ArgumentException($"The batches have weights or a mask, and {loss.GetType().Name} takes none. Take one that derives from LossLab.Losses.Loss, or leave them out.");
    }
}
