using static TorchSharp.torch;

namespace LossLab.Losses;

public abstract partial class Loss
{
    /// <summary>Multiplies terms by their weights and sets those that do not count to 0.</summary>
    /// <param name="values">The terms. Where the mask is false they must be finite: mask the input of an unsafe function, not its output.</param>
    /// <param name="weights">Of the terms' shape, or with sizes of 1 to be repeated.</param>
    /// <param name="mask">Bool, of the terms' shape, or with sizes of 1 to be repeated.</param>
    /// <exception cref="ArgumentException">The weights' or the mask's shape does not fit.</exception>
    protected LossTerms Weigh(Tensor values, Tensor? weights, Tensor? mask)
    {
        if (mask is not null)
        {
            Guard.Expandable(this, mask, values);
            mask = mask.expand_as(values);
        }

        if (weights is not null)
        {
            Guard.Expandable(this, weights, values);
            weights = weights.to(values.dtype).expand_as(values);
            if (mask is not null) weights = weights.masked_fill(mask.logical_not(), 0);
            values = values * weights;
        }
        else if (mask is not null)
        {
            values = values.masked_fill(mask.logical_not(), 0);
        }

        return new LossTerms(values, weights, mask);
    }

    /// <summary>Prediction and target with 0 where the mask is false, so that no unsafe function sees what is masked out.</summary>
    /// <param name="input">The prediction.</param>
    /// <param name="target">Of the same shape.</param>
    /// <param name="mask">Bool, of that shape, or with sizes of 1 to be repeated. Null: nothing is hidden.</param>
    /// <exception cref="ArgumentException">The mask's shape does not fit.</exception>
    protected (Tensor Input, Tensor Target) Hide(Tensor input, Tensor target, Tensor? mask)
    {
        if (mask is null) return (input, target);
        Guard.Expandable(this, mask, input);
        Tensor hidden = mask.logical_not();
        return (input.masked_fill(hidden, 0), target.masked_fill(hidden, 0));
    }

    private Tensor Reduce(LossTerms terms) => Reduction switch
    {
        nn.Reduction.None => terms.Values,
        nn.Reduction.Sum => terms.Values.sum(),
        _ => Mean(terms),
    };

    // sum()/n and not mean(): nothing to average is 0 here, and 0/0 in mean().
    private Tensor Mean(LossTerms terms)
    {
        Tensor total = terms.Values.sum();
        if (Normalizer == WeightNormalizer.SumOfWeights && terms.Weights is not null)
        {
            Tensor weight = terms.Weights.sum();
            return total / weight.masked_fill(weight.eq(0), 1);
        }

        return terms.Mask is null
            ? total / Math.Max(terms.Values.NumberOfElements, 1)
            : total / terms.Mask.sum().clamp_min(1);
    }
}
