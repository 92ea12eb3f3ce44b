using LossLab.Data;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Training;

public sealed partial class Trainer
{
    /// <summary>Loss and metrics on given examples, with the model in evaluation mode and without gradients.</summary>
    /// <param name="data">The examples.</param>
    /// <returns>The loss, called "validation loss", then each metric.</returns>
    public IReadOnlyList<(string Name, double Value)> Evaluate(Batches data)
    {
        bool wasTraining = _model.training;
        SetMode(training: false);
        try
        {
            using IDisposable noGrad = no_grad();
            using DisposeScope scope = NewDisposeScope();
            return _predict is null ? [(History.ValidationLoss, MeanLoss(data))] : Judge(data, Predictions(data.Inputs, data.Size, _predict));
        }
        finally
        {
            SetMode(wasTraining);
        }
    }

    /// <summary>The model's answers to all inputs, in their order; evaluation mode, no gradients.</summary>
    /// <param name="inputs">The inputs, <c>[N, …]</c>.</param>
    /// <param name="batchSize">How many to answer at a time.</param>
    /// <exception cref="InvalidOperationException">The trainer's constructor was not told how to predict.</exception>
    public Tensor Predict(Tensor inputs, int batchSize = 256)
    {
        if (_predict is null)
            throw new InvalidOperationException("Give the trainer's constructor the argument 'predict'.");
        bool wasTraining = _model.training;
        SetMode(training: false);
        try
        {
            using IDisposable noGrad = no_grad();
            return Predictions(inputs, batchSize, _predict);
        }
        finally
        {
            SetMode(wasTraining);
        }
    }

    // Before the first epoch, not after it: a metric that does not take what the model gives is found in a second, not in an hour.
    private void TryMetrics(Batches? validation)
    {
        if (_metrics.Count == 0) return;
        if (validation is null)
            throw new ArgumentException($"The metric '{_metrics[0].Name}' is measured on validation data, and there are none. Give Fit the argument 'validation'.");

        using Batch few = new Batches(validation.Inputs, validation.Targets, validation.Size).Epoch(0).First();
        try
        {
            TryMetrics(few.Input, few.Target);
        }
        catch (ArgumentException)
        {
            TryMetrics(validation.Inputs, validation.Targets); // a few examples may all be of one class
        }
    }

    private void TryMetrics(Tensor inputs, Tensor targets)
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor predictions = Predict(inputs);
        foreach ((string name, Func<Tensor, Tensor, double> measure) in _metrics)
        {
            try
            {
                measure(predictions, targets);
            }
            catch (ArgumentException error)
            {
                throw new ArgumentException(
                    $"The metric '{name}' does not take the model's predictions {Guard.Shape(predictions)} and the targets " +
                    $"{Guard.Shape(targets)}: {error.Message}", error);
            }
        }
    }

    // In the order of the inputs, whatever the order in which the data are otherwise shown.
    private static Tensor Predictions(Tensor inputs, int batchSize, Func<Tensor, Tensor> predict)
    {
        using DisposeScope scope = NewDisposeScope();
        List<Tensor> parts = [];
        ForEach(new Batches(inputs, inputs, batchSize).Epoch(0), dispose: true, (batch, _) => parts.Add(predict(batch.Input).MoveToOuterDisposeScope()));
        return cat(parts).MoveToOuterDisposeScope();
    }

    // On all examples at once: the mean of the batches' values is something else for a loss of whole lists, or a weighted one.
    private List<(string Name, double Value)> Judge(Batches data, Tensor predictions)
    {
        List<(string Name, double Value)> values = [(History.ValidationLoss, _loss is null ? MeanLoss(data) : Call(_loss, predictions, data.Targets, data.Weights, data.Mask).ToNumber("The loss"))];
        values.AddRange(_metrics.Select(metric => (metric.Name, metric.Measure(predictions, data.Targets))));
        return values;
    }

    private double MeanLoss(Batches data)
    {
        var means = new EpochMeans();
        ForEach(data.Epoch(0), dispose: true, (batch, _) => means.Add([(History.ValidationLoss, _lossOf(batch).ToNumber("The loss"))], batch.Size));
        return means[History.ValidationLoss];
    }
}
