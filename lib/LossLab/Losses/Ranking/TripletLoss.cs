using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>An anchor must be closer to a positive example than to a negative one, by the margin: for embeddings.</summary>
/// <remarks>
/// <para>ℓ = max(0, m + ‖a − p‖ − ‖a − n‖).</para>
/// <para><see cref="MarginRankingLoss"/> of the two distances. PyTorch's <c>triplet_margin_loss</c> adds 10⁻⁶ to each coordinate;
/// here equal points have distance 0 and a zero gradient instead.</para>
/// <para>It takes three tensors, and so is no <see cref="Loss"/>, which takes two; shapes, types, weights and mask are treated as there.</para>
/// <para>Shapes: anchor, positive and negative [N, D]; weights, mask and terms [N]. Unit: that of the coordinates.</para>
/// <para>Reference: Schroff, Kalenichenko, Philbin, FaceNet (2015), which squares the distances; Weinberger, Saul (2009).</para>
/// </remarks>
/// <example><code>
/// Tensor anchor = rand(4, 8), like = rand(4, 8), unlike = rand(4, 8);
/// Tensor value = new TripletLoss(margin: 0.5).call(anchor, like, unlike);
/// </code></example>
/// <param name="margin">m, 0 or above, in the unit of the coordinates.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is negative.</exception>
public sealed class TripletLoss(
    double margin = 1,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : nn.Module<Tensor, Tensor, Tensor, Tensor>(nameof(TripletLoss))
{
    private readonly MarginRankingLoss _hinge = new(margin, reduction, normalizer);

    /// <summary>By how much the positive must be closer.</summary>
    public double Margin => _hinge.Margin;

    /// <summary>The loss, unweighted and unmasked.</summary>
    /// <param name="anchor">[N, D].</param>
    /// <param name="positive">[N, D], of the same kind as the anchor.</param>
    /// <param name="negative">[N, D], of another kind.</param>
    /// <exception cref="ArgumentException">Shapes or types do not fit.</exception>
    public override Tensor forward(Tensor anchor, Tensor positive, Tensor negative) => forward(anchor, positive, negative, null);

    /// <summary>The loss with a weight for each triplet and a mask of the triplets that count.</summary>
    /// <param name="anchor">[N, D].</param>
    /// <param name="positive">[N, D], of the same kind as the anchor.</param>
    /// <param name="negative">[N, D], of another kind.</param>
    /// <param name="weights">[N]. Null: no weights.</param>
    /// <param name="mask">[N], Bool, true where a triplet counts. Null: all do.</param>
    /// <exception cref="ArgumentException">Shapes or types do not fit.</exception>
    public Tensor forward(Tensor anchor, Tensor positive, Tensor negative, Tensor? weights, Tensor? mask = null)
    {
        using DisposeScope scope = NewDisposeScope();
        Guard.FloatingPoint(this, anchor);
        Guard.Mask(this, mask);
        Guard.Alike(this, anchor, positive);
        Guard.Alike(this, anchor, negative);
        if (anchor.ndim != 2)
            throw new ArgumentException(
                $"{GetName()}: anchor is {Guard.Shape(anchor)}; it must be [N, D], one embedding for each of N examples.", nameof(anchor));
        if (HalfPrecision.Is(anchor.dtype)) return InFloat32(anchor, positive, negative, weights, mask).MoveToOuterDisposeScope();
        Tensor near = anchor - positive, far = anchor - negative;
        if (mask is not null)
        {
            Guard.SameShape(this, mask, anchor.select(1, 0));
            Tensor hidden = mask.logical_not().unsqueeze(1);
            (near, far) = (near.masked_fill(hidden, 0), far.masked_fill(hidden, 0));
        }

        (Tensor toNegative, Tensor toPositive) = Vectors.Lengths(far, near);
        return _hinge.forward(toNegative, toPositive, weights, mask).MoveToOuterDisposeScope();
    }

    private Tensor InFloat32(Tensor anchor, Tensor positive, Tensor negative, Tensor? weights, Tensor? mask) => HalfPrecision.Run(anchor.dtype,
        () => forward(HalfPrecision.Widen(anchor), HalfPrecision.Widen(positive), HalfPrecision.Widen(negative), weights, mask));
}
