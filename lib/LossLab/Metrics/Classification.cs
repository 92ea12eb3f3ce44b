using LossLab.Losses;
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

    /// <summary>The share of examples on the right side of a threshold, for a yes or no: what <c>BceWithLogitsLoss</c> is trained on.</summary>
    /// <param name="logits">One logit for each label, any shape.</param>
    /// <param name="target">Labels 0 and 1 of any type, of the same shape.</param>
    /// <param name="threshold">The probability above which the answer is yes, between 0 and 1.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, a NaN, or numbers that are no labels.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A threshold that is no probability.</exception>
    public static double BinaryAccuracy(Tensor logits, Tensor target, double threshold)
    {
        (bool[] answers, bool[] truth) = Answers(logits, target, threshold, nameof(BinaryAccuracy));
        return (double)answers.Zip(truth).Count(pair => pair.First == pair.Second) / truth.Length;
    }

    /// <summary>The same with a threshold of ½, in the form that <c>Trainer.Measure</c> takes.</summary>
    /// <inheritdoc cref="BinaryAccuracy(Tensor, Tensor, double)"/>
    public static double BinaryAccuracy(Tensor logits, Tensor target) => BinaryAccuracy(logits, target, 0.5);

    /// <summary>F1 of the positives: 2·TP/(2·TP + FP + FN); 0 where there is no positive, neither true nor predicted.</summary>
    /// <inheritdoc cref="BinaryAccuracy(Tensor, Tensor, double)"/>
    public static double BinaryF1(Tensor logits, Tensor target, double threshold)
    {
        (bool[] answers, bool[] truth) = Answers(logits, target, threshold, nameof(BinaryF1));
        int found = answers.Zip(truth).Count(pair => pair.First && pair.Second), wrong = answers.Zip(truth).Count(pair => pair.First != pair.Second);
        return found == 0 ? 0 : 2.0 * found / (2 * found + wrong);
    }

    /// <summary>The same with a threshold of ½, in the form that <c>Trainer.Measure</c> takes.</summary>
    /// <inheritdoc cref="BinaryAccuracy(Tensor, Tensor, double)"/>
    public static double BinaryF1(Tensor logits, Tensor target) => BinaryF1(logits, target, 0.5);

    /// <summary><see cref="Brier"/>'s score of logits.</summary>
    /// <param name="logits">One logit for each label, any shape.</param>
    /// <param name="target">Labels 0 and 1 of any type, of the same shape.</param>
    /// <exception cref="ArgumentException">Shapes that differ, no examples, a NaN, or numbers that are no labels.</exception>
    public static double BrierWithLogits(Tensor logits, Tensor target)
    {
        (double[] scores, bool[] truth) = Scores(logits, target, nameof(BrierWithLogits));
        return scores.Zip(truth).Average(pair =>
        {
            double probability = 1 / (1 + Math.Exp(-pair.First)), miss = probability - (pair.Second ? 1 : 0);
            return miss * miss;
        });
    }

    private static (bool[] Answers, bool[] Truth) Answers(Tensor logits, Tensor target, double threshold, string metric)
    {
        if (threshold is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A probability between 0 and 1 was expected.");
        (double[] scores, bool[] truth) = Scores(logits, target, metric);
        double least = Math.Log(threshold / (1 - threshold));
        return (Array.ConvertAll(scores, score => score > least), truth);
    }

    private static (double[] Scores, bool[] Truth) Scores(Tensor logits, Tensor target, string metric)
    {
        MetricInput.SameShape(metric, logits, target);
        bool[] truth = MetricInput.Labels(target, metric);
        double[] scores = MetricInput.Numbers(logits, metric);
        MetricInput.SameLength(metric, scores.Length, truth.Length, nameof(logits), nameof(target));
        return Array.Exists(scores, double.IsNaN)
            ? throw new ArgumentException($"{metric}: logits hold NaN. NumericGuard.Inspect finds where it begins.", nameof(logits))
            : (scores, truth);
    }

    /// <summary>Classes as they are, or the largest of the logits.</summary>
    internal static long[] Decide(Tensor predicted, Tensor actual, string metric)
    {
        using DisposeScope scope = NewDisposeScope();
        if (predicted.is_floating_point())
        {
            if (predicted.ndim != 2 || actual.ndim != 1)
                throw new ArgumentException(
                    $"{metric}: predicted is {Guard.Shape(predicted)} and actual is {Guard.Shape(actual)}. Logits must be [N, C] and actual [N]. "
                    + "One logit for each example: Classification.BinaryAccuracy.", nameof(predicted));
            MetricInput.Read(predicted, metric, nameof(predicted));
            if (predicted.isnan().any().item<bool>())
                throw new ArgumentException($"{metric}: predicted holds NaN, and has no largest logit. NumericGuard.Inspect finds where it begins.", nameof(predicted));
            predicted = predicted.argmax(1);
        }

        MetricInput.SameShape(metric, predicted, actual);
        return MetricInput.Classes(predicted, metric);
    }
}
