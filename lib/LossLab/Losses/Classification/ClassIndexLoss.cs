using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>The base of the losses of one class among C: logits [N, C, …] against class indices [N, …], with a weight for each class.</summary>
/// <remarks>
/// Mask, weights and terms have the target's shape. A target equal to the ignored index does not count, as if masked out.
/// </remarks>
public abstract class ClassIndexLoss : Loss
{
    private readonly long? _ignoreIndex;

    /// <summary>Takes a copy of the class weights.</summary>
    /// <param name="classWeights">[C], finite and not negative; null: 1 each.</param>
    /// <param name="ignoreIndex">A target that does not count, such as −100; null: none.</param>
    /// <param name="reduction">How the terms become the value.</param>
    /// <param name="normalizer">What the mean divides by.</param>
    protected ClassIndexLoss(Tensor? classWeights, long? ignoreIndex, nn.Reduction reduction, WeightNormalizer normalizer)
        : base(reduction, normalizer)
    {
        _ignoreIndex = ignoreIndex;
        HasClassWeights = classWeights is not null;
        if (classWeights is not null) register_buffer("classWeights", Require.WeightVector(classWeights));
    }

    private bool HasClassWeights { get; }

    private protected long? IgnoreIndex => _ignoreIndex;

    /// <summary>What else a target may be, for the error that it is none; begins with a space.</summary>
    private protected virtual string TakesProbabilities =>
        $" Class probabilities (soft labels): {nameof(WeightedCrossEntropyLoss)}.";

    /// <summary>[C], or null if every class counts alike.</summary>
    public Tensor? ClassWeights => HasClassWeights ? get_buffer("classWeights") : null;

    /// <summary>The loss of each prediction, its class weight included.</summary>
    /// <param name="input">Logits, [N, C, …].</param>
    /// <param name="target">Class indices, [N, …], in range; 0 where masked out.</param>
    /// <param name="classWeights">[C], of the input's type; null: 1 each.</param>
    /// <returns>[N, …].</returns>
    protected abstract Tensor ByTarget(Tensor input, Tensor target, Tensor? classWeights);

    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Integer(this, input, target, TakesProbabilities);
        if (mask is not null) Guard.Expandable(this, mask, target);
        if (_ignoreIndex is { } ignored)
            mask = mask is null ? target.ne(ignored) : mask.logical_and(target.ne(ignored));
        if (mask is not null)
        {
            Tensor hidden = mask.logical_not().expand_as(target);
            target = target.masked_fill(hidden, 0);
            Guard.ClassIndices(this, input, target);
            input = input.masked_fill(hidden.unsqueeze(1), 0);
        }
        else
        {
            Guard.ClassIndices(this, input, target);
        }

        Tensor? classWeights = WeightsFor(input);
        LossTerms terms = Weigh(ByTarget(input, target, classWeights), weights, mask);
        if (classWeights is null) return terms;
        Tensor each = classWeights.index_select(0, target.flatten()).view(target.shape);
        return terms with { Weights = Weigh(each, weights, mask).Values };
    }

    /// <summary>The class weights in the input's type and on its device, checked.</summary>
    private protected Tensor? WeightsFor(Tensor input)
    {
        Tensor? classWeights = ClassWeights?.to(input.dtype, input.device);
        if (classWeights is not null && classWeights.shape[0] != input.shape[1])
            throw new ArgumentException(
                $"{GetName()}: there are {classWeights.shape[0]} class weights, but input {Guard.Shape(input)} has {input.shape[1]} classes. Give one weight for each.",
                nameof(input));
        return classWeights;
    }
}
