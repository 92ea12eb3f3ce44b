using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Binary cross-entropy on logits: the loss of a yes/no prediction, right for outputs of any size.</summary>
/// <remarks>
/// <para>p = σ(x). ℓ = −[w·y·ln p + (1 − y)·ln(1 − p)], computed as (1 − y)·x + (1 + (w − 1)·y)·softplus(−x) by PyTorch.</para>
/// <para>Equal to <see cref="BceLoss"/> of σ(x) where that does not saturate. The gradient for w = 1 is σ(x) − y.
/// <see cref="FocalLoss"/> with γ = 0.</para>
/// <para>An infinite logit is taken as the largest finite number: 0 for the right label, where 0·∞ would be NaN; it gets no gradient.</para>
/// <para>Shapes: input and target any equal shape; terms the same. Target in [0, 1] (soft labels are fine). Unit: nat.</para>
/// <para>Reference: Good, Rational decisions (1952); Cox, The regression analysis of binary sequences (1958).</para>
/// </remarks>
/// <example><code>
/// Tensor value = new BceWithLogitsLoss(positiveWeight: 10).call(tensor([2f, -1, 0.5f]), tensor([1f, 0, 1]));
/// Tensor labels = new BceWithLogitsLoss([10, 3]).call(rand(4, 2), ones(4, 2)); // a weight for each label
/// </code></example>
public sealed class BceWithLogitsLoss : NativeLoss
{
    // A tensor of no dimension is a number to LibTorch: it takes the logits' type. Of their type already, it saves the conversion.
    private readonly Tensor? _weight, _single;

    /// <summary>One weight for every label.</summary>
    /// <param name="positiveWeight">w, the weight of the positive class: above 0. Negatives ÷ positives balances the two; above 1 raises recall.</param>
    /// <param name="reduction">How the terms become the value. w is part of the term: the mean does not divide by it.</param>
    /// <param name="normalizer">What a weighted mean divides by.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="positiveWeight"/> is not above 0.</exception>
    public BceWithLogitsLoss(
        double positiveWeight = 1,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count) : base(reduction, normalizer)
    {
        PositiveWeight = Require.Positive(positiveWeight);
        if (positiveWeight == 1) return;
        _weight = tensor(positiveWeight).DetachFromDisposeScope();
        _single = tensor((float)positiveWeight).DetachFromDisposeScope();
    }

    /// <summary>A weight for each label: takes a copy of them.</summary>
    /// <param name="positiveWeight">
    /// w, finite and above 0: [C] along the last dimension of [N, C]; for more dimensions broadcast from the last one, as PyTorch's
    /// <c>pos_weight</c> is: [C, 1, 1] for images [N, C, H, W].
    /// </param>
    /// <param name="reduction">How the terms become the value. w is part of the term: the mean does not divide by it.</param>
    /// <param name="normalizer">What a weighted mean divides by.</param>
    /// <exception cref="ArgumentException">A weight is not above 0 or not finite, or there is none; in <c>forward</c>: they do not fit the input.</exception>
    public BceWithLogitsLoss(
        Tensor positiveWeight,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count) : base(reduction, normalizer)
    {
        register_buffer(nameof(positiveWeight), Require.PositiveWeights(positiveWeight));
    }

    /// <summary>The same with the weights as numbers: <c>new BceWithLogitsLoss([1, 2, 3])</c>.</summary>
    /// <inheritdoc cref="BceWithLogitsLoss(Tensor, nn.Reduction, WeightNormalizer)"/>
    public BceWithLogitsLoss(
        ReadOnlySpan<double> positiveWeight,
        nn.Reduction reduction = nn.Reduction.Mean,
        WeightNormalizer normalizer = WeightNormalizer.Count) : this(Require.Vector(positiveWeight), reduction, normalizer)
    {
    }

    /// <summary>The weight of the positive class; null if each label has its own.</summary>
    public double? PositiveWeight { get; }

    /// <summary>The weight of the positive class of each label; null if it is one number.</summary>
    public Tensor? PositiveWeights => PositiveWeight is null ? get_buffer("positiveWeight") : null;

    private protected override Tensor Compute(Tensor input, Tensor target, nn.Reduction reduction)
    {
        target = Guard.Labels(this, target);
        Tensor? weight = PositiveWeights is { } each ? Fitting(each, input) : input.dtype == ScalarType.Float32 ? _single : _weight;
        return StableMath.BinaryCrossEntropy(input, target, weight, reduction);
    }

    private Tensor Fitting(Tensor weights, Tensor input)
    {
        long[] a = weights.shape, b = input.shape;
        if (a.Length > b.Length || !a.Zip(b[^a.Length..]).All(size => size.First == size.Second || size.First == 1))
            throw new ArgumentException(
                $"{GetName()}: positiveWeight is {Guard.Shape(weights)}, which does not fit the last dimensions of input {Guard.Shape(input)}. "
                + "Give one weight for each label of the last dimension, or a 1 for each dimension along which they are the same.", nameof(input));
        return weights.to(input.dtype, input.device);
    }
}
