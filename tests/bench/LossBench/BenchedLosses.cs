using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Bench;

/// <summary>The losses under the names that losses.py gives them, on tensors that it makes alike.</summary>
internal static class BenchedLosses
{
    public static (Tensor Input, Func<Tensor> Loss) Make(string name, long rows, long columns)
    {
        Tensor input = Wave(2, 1.9, rows, columns).requires_grad_(), other = Wave(1.5, 2.7, rows, columns);
        Tensor labels = other.gt(0).to(ScalarType.Float32), classes = arange(rows) % columns, third = Wave(1, 3.1, rows, columns);
        Tensor probabilities = (input.detach() / 5 + 0.5).requires_grad_();
        Tensor classWeights = linspace(0.5, 2, columns);

        return name switch
        {
            "MseLoss" => (input, Of(new MseLoss(), input, other)),
            "MaeLoss" => (input, Of(new MaeLoss(), input, other)),
            "HuberLoss" => (input, Of(new HuberLoss(0.7), input, other)),
            "SmoothL1Loss" => (input, Of(new SmoothL1Loss(0.7), input, other)),
            "BceLoss" => (probabilities, Of(new BceLoss(), probabilities, labels)),
            "BceWithLogitsLoss" => (input, Of(new BceWithLogitsLoss(), input, labels)),
            "BceWithLogitsLoss, positive weight" => (input, Of(new BceWithLogitsLoss(2.5), input, labels)),
            "WeightedCrossEntropyLoss" => (input, Of(new WeightedCrossEntropyLoss(), input, classes)),
            "WeightedCrossEntropyLoss, weights" => (input, Of(new WeightedCrossEntropyLoss(classWeights), input, classes)),
            "WeightedCrossEntropyLoss, smoothing" => (input, Of(new WeightedCrossEntropyLoss(labelSmoothing: 0.1), input, classes)),
            "MarginRankingLoss" => (input, Of(new MarginRankingLoss(0.5), input, other)),
            "TripletLoss" => (input, Triplets(new TripletLoss(), input, other, third)),
            "WeightedMseLoss" => (input, Of(new WeightedMseLoss(classWeights), input, other)),
            "PseudoHuberLoss" => (input, Of(new PseudoHuberLoss(0.7), input, other)),
            "LogCoshLoss" => (input, Of(new LogCoshLoss(), input, other)),
            "TukeyLoss" => (input, Of(new TukeyLoss(), input, other)),
            "GeneralRobustLoss" => (input, Of(new GeneralRobustLoss(1.5), input, other)),
            "QuantileLoss" => (input, Of(new QuantileLoss(0.9), input, other)),
            "FocalLoss" => (input, Of(new FocalLoss(2, 0.25), input, labels)),
            "MulticlassFocalLoss" => (input, Of(new MulticlassFocalLoss(2), input, classes)),
            "AsymmetricLoss" => (input, Of(new AsymmetricLoss(), input, labels)),
            "DiceLoss" => (input, Of(new DiceLoss(), input, labels)),
            "BayesianPersonalizedRankingLoss" => (input, Of(new BayesianPersonalizedRankingLoss(), input, other)),
            "ListNetLoss" => (input, Of(new ListNetLoss(), input, labels)),
            "InfoNceLoss" => (input, Of(new InfoNceLoss(), input, other)),
            "GaussianKlDivergence" => (input, Of(new GaussianKlDivergence(), input, other)),
            _ => throw new ArgumentException($"There is no loss '{name}'."),
        };
    }

    private static Func<Tensor> Of(Loss loss, Tensor input, Tensor target) => () => loss.call(input, target);

    private static Func<Tensor> Triplets(TripletLoss loss, Tensor a, Tensor b, Tensor c) => () => loss.call(a, b, c);

    private static Tensor Wave(double scale, double frequency, long rows, long columns) =>
        ((arange(rows * columns, ScalarType.Float64) * frequency).sin() * scale).to(ScalarType.Float32).view(rows, columns);
}
