using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Losses;

/// <summary>
/// The base of every loss of a prediction and a target: reduction, weights, mask, and the guards against what goes wrong silently.
/// </summary>
/// <remarks>
/// <para>What holds for every loss here:</para>
/// <list type="bullet">
/// <item>Shapes must fit exactly; nothing is broadcast. The error names both shapes.</item>
/// <item>The prediction is floating point, and a target of numbers has the same type.</item>
/// <item>Float16 and BFloat16 are computed in Float32, gradients too; the value comes in the input's type, and is infinite beyond what that can hold.</item>
/// <item>On LibTorch's <c>meta</c> device, where tensors have no numbers, it gives the shape of the result; only checks of numbers are left out.</item>
/// <item>A term that is masked out has no effect on value or gradient, even if it holds a NaN or an infinity.</item>
/// <item>Where no term counts (an empty batch, everything masked, weights that sum to 0), mean and sum are 0 with a zero gradient.</item>
/// <item>A NaN that is not masked is never hidden: the value is NaN too. Mask missing targets, don't set them to NaN.</item>
/// <item>Temporaries are disposed; only the result is handed out.</item>
/// </list>
/// <para>It is TorchSharp's <c>Loss&lt;Tensor, Tensor, Tensor&gt;</c>: a training loop that takes TorchSharp's losses takes it.</para>
/// <para>A loss of one element at a time derives from <see cref="ElementwiseLoss"/>.</para>
/// </remarks>
public abstract partial class Loss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>Sets how the terms become the value.</summary>
    /// <param name="reduction">None: the terms as they are; Mean; Sum.</param>
    /// <param name="normalizer">What the mean divides by when there are weights.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value that the enum does not define.</exception>
    protected Loss(nn.Reduction reduction, WeightNormalizer normalizer) : base(Require.Defined(reduction)) =>
        Normalizer = Require.Defined(normalizer);

    /// <summary>How the terms become the value.</summary>
    public nn.Reduction Reduction => reduction;

    /// <summary>What a weighted mean divides by.</summary>
    public WeightNormalizer Normalizer { get; }

    /// <inheritdoc/>
    public override string GetName() => GetType().Name;

    /// <summary>The loss, unweighted and unmasked.</summary>
    /// <param name="input">The prediction.</param>
    /// <param name="target">What it should be.</param>
    /// <returns>A scalar; with <c>Reduction.None</c> the terms.</returns>
    /// <exception cref="ArgumentException">Shapes or types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) => forward(input, target, null, null);

    /// <summary>The loss with a weight for each term and a mask of the terms that count.</summary>
    /// <param name="input">The prediction.</param>
    /// <param name="target">What it should be.</param>
    /// <param name="weights">Multiplies the terms: of their shape, or with sizes of 1 to be repeated. Null: no weights.</param>
    /// <param name="mask">Bool, true where an element counts: of the input's shape, or with sizes of 1 to be repeated. Null: all count.</param>
    /// <returns>A scalar; with <c>Reduction.None</c> the terms, 0 where masked out.</returns>
    /// <exception cref="ArgumentException">Shapes or types do not fit.</exception>
    public Tensor forward(Tensor input, Tensor target, Tensor? weights = null, Tensor? mask = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(target);
        using DisposeScope scope = NewDisposeScope();
        Guard.FloatingPoint(this, input);
        Guard.Mask(this, mask);
        if (HalfPrecision.Is(input.dtype) && (target.dtype == input.dtype || !target.is_floating_point()))
            return InFloat32(input, target, weights, mask).MoveToOuterDisposeScope();
        bool plain = weights is null && mask is null && Reduction != nn.Reduction.None;
        Tensor value = (plain ? Fused(input, target) : null) ?? Reduce(Terms(input, target, weights, mask));
        return value.MoveToOuterDisposeScope();
    }

    // A method of its own: where a lambda captures arguments, every call pays for it.
    private Tensor InFloat32(Tensor input, Tensor target, Tensor? weights, Tensor? mask) => HalfPrecision.Run(input.dtype,
        () => forward(HalfPrecision.Widen(input), HalfPrecision.Widen(target), weights, mask));

    /// <summary>The same as <c>forward</c>; without weights and mask the module's hooks run, as in TorchSharp.</summary>
    /// <inheritdoc cref="forward(Tensor, Tensor, Tensor?, Tensor?)"/>
    public Tensor call(Tensor input, Tensor target, Tensor? weights = null, Tensor? mask = null) =>
        weights is null && mask is null ? base.call(input, target) : forward(input, target, weights, mask);

    /// <summary>Checks the shapes and gives the weighted terms. Runs in a dispose scope of its own.</summary>
    /// <param name="input">The prediction, floating point.</param>
    /// <param name="target">What it should be.</param>
    /// <param name="weights">As given to <c>forward</c>.</param>
    /// <param name="mask">As given to <c>forward</c>; Bool if not null.</param>
    protected abstract LossTerms Terms(Tensor input, Tensor target, Tensor? weights, Tensor? mask);

    /// <summary>
    /// The sum or the mean in fewer calls of LibTorch, which is what a small tensor's time goes into. Only asked for without weights and mask.
    /// Null: there is no shorter way, and the terms are reduced.
    /// </summary>
    private protected virtual Tensor? Fused(Tensor input, Tensor target) => null;
}
