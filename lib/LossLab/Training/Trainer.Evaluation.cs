using LossLab.Data;
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

    // In the order of the inputs, whatever the order in which the data are otherwise shown.
    private static Tensor Predictions(Tensor inputs, int batchSize, Func<Tensor, Tensor> predict)
    {
        using DisposeScope scope = NewDisposeScope();
        List<Tensor> parts = [];
        ForEach(new Batches(inputs, inputs, batchSize), 0, (batch, _) => parts.Add(predict(batch.Input).MoveToOuterDisposeScope()));
        return cat(parts).MoveToOuterDisposeScope();
    }

    // On all examples at once: the mean of the batches' values is something else for a loss of whole lists, or a weighted one.
    private List<(string Name, double Value)> Judge(Batches data, Tensor predictions)
    {
        List<(string Name, double Value)> values = [(History.ValidationLoss, _loss is null ? MeanLoss(data) : _loss.call(predictions, data.Targets).ToNumber("The loss"))];
        values.AddRange(_metrics.Select(metric => (metric.Name, metric.Measure(predictions, data.Targets))));
        return values;
    }

    private double MeanLoss(Batches data)
    {
        var means = new EpochMeans();
        ForEach(data, 0, (batch, _) => means.Add([(History.ValidationLoss, _lossOf(batch).ToNumber("The loss"))], batch.Size));
        return means[History.ValidationLoss];
    }
}
