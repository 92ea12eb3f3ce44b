using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The Lovász extension of Jaccard's index (intersection over union), which makes it a function of errors of any size.</summary>
internal static class LovaszMath
{
    /// <summary>Σ of the sorted errors, each times what its element adds to 1 − IoU when it is counted wrong after all larger ones.</summary>
    /// <param name="errors">[…, P], 0 or above; 0 where an element does not count.</param>
    /// <param name="foreground">[…, P], 0 or 1, of the same type; 0 where an element does not count.</param>
    /// <returns>[…].</returns>
    public static Tensor Extension(Tensor errors, Tensor foreground)
    {
        (Tensor sorted, Tensor order) = errors.sort(dim: -1, descending: true);
        return (sorted * Steps(foreground.gather(-1, order).detach())).sum(-1);
    }

    // The steps of 1 − intersection/union, one by one and not as differences of it, which for a large image have few digits left:
    // a foreground element that is missed takes 1 from the intersection, 1/U; a background element adds 1 to the union, I/U − I/(U + 1).
    private static Tensor Steps(Tensor foreground)
    {
        Tensor total = foreground.sum(-1, keepdim: true);
        Tensor intersection = total - foreground.cumsum(-1), union = total + (1 - foreground).cumsum(-1);
        Tensor step = where(foreground.gt(0), 1 / union, intersection / (union * (union - 1).clamp_min(1)));
        // A union of 1 is a single element that is wrong. Without foreground the quotient above is 0/0 there, and the step from nothing to all.
        return step.masked_fill(union.eq(1), 1);
    }
}
