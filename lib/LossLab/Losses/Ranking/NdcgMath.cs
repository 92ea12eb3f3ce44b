using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Gains, discounts and places, without a sort: lists are short, and a comparison of all pairs is one operation.</summary>
internal static class NdcgMath
{
    /// <summary>2^y − 1; 0 where masked out, as y is 0 there.</summary>
    public static Tensor Gain(Tensor relevance) => (relevance * Math.Log(2)).expm1();

    /// <summary>1/log₂(1 + place), place from 1; 0 beyond place k, if there is one.</summary>
    public static Tensor Discount(Tensor place, int? k = null)
    {
        Tensor discount = Math.Log(2) / place.log1p();
        return k is { } last ? discount.masked_fill(place.gt(last), 0) : discount;
    }

    /// <summary>The place of each item, from 1, when sorted from high to low; of equal items the one that stands first.</summary>
    public static Tensor Places(Tensor values, Tensor? mask = null)
    {
        Tensor before = Before(values);
        return (mask is null ? before : before.logical_and(mask.unsqueeze(1))).sum(2).to(values.dtype) + 1;
    }

    /// <summary>[batch, list, list]: true where item j comes before item i.</summary>
    public static Tensor Before(Tensor values)
    {
        Tensor mine = values.unsqueeze(2), other = values.unsqueeze(1);
        Tensor index = arange(values.shape[1], device: values.device);
        Tensor earlier = index.unsqueeze(0).lt(index.unsqueeze(1));
        return other.gt(mine).logical_or(other.eq(mine).logical_and(earlier));
    }

    /// <summary>The DCG of the best order, or of its first k places, [batch, 1]; 1 for a list without a relevant item, so that it can be divided by.</summary>
    public static Tensor IdealDcg(Tensor relevance, int? k = null)
    {
        // Masked items have relevance 0: they come last, and gain nothing.
        Tensor ideal = (Gain(relevance) * Discount(Places(relevance), k)).sum(1, keepdim: true);
        return ideal.masked_fill(ideal.eq(0), 1);
    }
}
