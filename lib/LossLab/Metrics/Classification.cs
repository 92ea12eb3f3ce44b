using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Metrics;

/// <summary>Metrics of a classification that are one number. Prediction first, as in the losses.</summary>
public static class Classification
{
    /// <summary>The share of examples whose class was predicted.</summary>
    /// <param name="predicted">Classes, an integer type; or logits or probabilities [N, C], of which the largest decides.</param>
    /// <param name="actual">The true classes, an integer type.</param>
    /// <exception cref="ArgumentException">Shapes that differ, or no examples.</exception>
    public static double Accuracy(Tensor predicted, Tensor actual)
    {
        long[] decided = Decide(predicted, actual, nameof(Accuracy)), truth = MetricInput.Classes(actual, nameof(Accuracy));
        MetricInput.SameLength(nameof(Accuracy), decided.Length, truth.Length, nameof(predicted), nameof(actual));
        return (double)decided.Zip(truth).Count(pair => pair.First == pair.Second) / truth.Length;
    }

    /// <summary>Brier's score of a binary prediction: the mean squared error of its probabilities, 0 at best.</summary>
    /// <remarks>Reference: Brier, Verification of forecasts expressed in terms of probability (1950).</remarks>
    /// <param name="probabilities">The probability that each label is 1.</param>
    /// <param name="actual">Labels 0 and 1, of the same shape.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, or numbers that are no probabilities.</exception>
    public static double Brier(Tensor probabilities, Tensor actual) => new Calibration(probabilities, actual).Brier;

    /// <summary>Classes as they are, or the largest of the logits.</summary>
    internal static long[] Decide(Tensor predicted, Tensor actual, string metric)
    {
        using DisposeScope scope = NewDisposeScope();
        if (predicted.is_floating_point())
        {
            if (predicted.ndim != 2 || actual.ndim != 1)
                throw new ArgumentException(
                    $"{metric}: predicted is {MetricInput.Shape(predicted)} and actual is {MetricInput.Shape(actual)}. Logits must be [N, C] and actual [N]. "
                    + "One logit for each example: predicted.gt(0).to(ScalarType.Int64) decides.", nameof(predicted));
            MetricInput.Read(predicted, metric, nameof(predicted));
            if (predicted.isnan().any().item<bool>())
                throw new ArgumentException($"{metric}: predicted holds NaN, and has no largest logit. NumericGuard.Inspect finds where it begins.", nameof(predicted));
            predicted = predicted.argmax(1);
        }

        MetricInput.SameShape(metric, predicted, actual);
        return MetricInput.Classes(predicted, metric);
    }
}
