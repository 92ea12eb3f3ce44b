using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>The triplet loss with minus the target for the negative example, so that it fits a table of losses of two tensors.</summary>
internal sealed class TripletOfTwo(double margin, nn.Reduction reduction, WeightNormalizer normalizer) : Loss(reduction, normalizer)
{
    private readonly TripletLoss _triplet = new(margin, nn.Reduction.None);

    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Tensor negative = target.is_floating_point() ? -target : target;
        return Weigh(_triplet.forward(input, target, negative, null, mask), weights, mask);
    }
}
