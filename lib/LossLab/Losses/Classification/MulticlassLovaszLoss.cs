using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>Lovász-softmax: the mean intersection over union of the classes of an image, as a loss of its logits.</summary>
/// <remarks>
/// <para>p = softmax(x). For each class c that the image has: m_i = 1 − p_ic where y_i = c and p_ic elsewhere, sorted from large to small,
/// ℓ_c = Σ_i m_i·ΔJ_i, ΔJ_i = what pixel i adds to 1 − IoU of c when it is counted wrong after all with a larger m. ℓ is their mean.</para>
/// <para>For predictions that are certain it is 1 − mean IoU over the classes present. A class that the image does not have counts only where
/// it takes pixels from others; <see cref="LovaszLoss"/> is the binary one. Usually added to <see cref="WeightedCrossEntropyLoss"/>.</para>
/// <para>Shapes: input (logits) [N, C, d, …] with C ≥ 2, target (class indices, Int64) [N, d, …]; weights and terms [N], one image each; mask as the
/// target. The whole batch as one image, as the authors have it by default: <c>input.transpose(0, 1).flatten(1).unsqueeze(0)</c> and
/// <c>target.view(1, -1)</c>. ℓ from 0 to 1, without a unit.</para>
/// <para>Reference: Berman, Rannen Triki, Blaschko, The Lovász-softmax loss (2018).</para>
/// </remarks>
/// <example><code>
/// Tensor classes = rand(2, 3, 8, 8).argmax(1);
/// Tensor value = new MulticlassLovaszLoss(ignoreIndex: 255).call(rand(2, 3, 8, 8), classes);
/// </code></example>
/// <param name="ignoreIndex">A target that does not count, such as 255 for "void"; null: none.</param>
/// <param name="reduction">How the terms become the value.</param>
/// <param name="normalizer">What a weighted mean divides by.</param>
public sealed class MulticlassLovaszLoss(
    long? ignoreIndex = null,
    nn.Reduction reduction = nn.Reduction.Mean,
    WeightNormalizer normalizer = WeightNormalizer.Count) : Loss(reduction, normalizer)
{
    /// <inheritdoc/>
    protected override LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask)
    {
        Guard.Integer(this, input, target);
        if (mask is not null) Guard.Expandable(this, mask, target);
        if (ignoreIndex is { } ignored) mask = mask is null ? target.ne(ignored) : mask.logical_and(target.ne(ignored));
        mask = mask?.expand_as(target);
        Tensor labels = mask is null ? target : target.masked_fill(mask.logical_not(), 0);
        Guard.ClassIndices(this, input, labels);
        if (input.ndim < 3 || input.shape[1] < 2)
            throw new ArgumentException(
                $"{GetName()}: input is {Guard.Shape(input)}; it must be [N, C, d, …], an image for each of N examples and 2 classes or more. "
                + "A batch of single predictions [N, C] is one image: input.t().unsqueeze(0), and target.unsqueeze(0).", nameof(input));
        if (mask is not null) input = input.masked_fill(mask.logical_not().unsqueeze(1), 0);

        Tensor classes = arange(input.shape[1], dtype: ScalarType.Int64, device: input.device).view(1, -1, 1);
        Tensor isClass = labels.flatten(1).unsqueeze(1).eq(classes);
        Tensor? counts = mask?.flatten(1).unsqueeze(1);
        if (counts is not null) isClass = isClass.logical_and(counts);
        Tensor foreground = isClass.to(input.dtype), p = input.softmax(1).flatten(2);
        Tensor errors = foreground + (1 - 2 * foreground) * p;
        if (counts is not null) errors = errors.masked_fill(counts.logical_not(), 0);

        Tensor present = isClass.any(2);
        Tensor each = LovaszMath.Extension(errors, foreground).masked_fill(present.logical_not(), 0);
        return Weigh(each.sum(1) / present.sum(1).clamp_min(1), weights, counts?.squeeze(1).any(1));
    }
}
