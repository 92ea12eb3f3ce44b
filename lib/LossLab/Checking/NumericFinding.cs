using LossLab.Losses;
using static TorchSharp.torch;

namespace LossLab.Checking;

/// <summary>A tensor that holds a NaN or an infinity.</summary>
/// <param name="Where">What kind of tensor it is.</param>
/// <param name="Name">Its name, such as <c>layers.2 (Linear)</c> or <c>layers.2.weight</c>; for an operation, LibTorch's, such as <c>SqrtBackward0</c>.</param>
/// <param name="Shape">Its shape, as text.</param>
/// <param name="NaNs">How many elements are NaN.</param>
/// <param name="Infinities">How many elements are infinite.</param>
/// <param name="Advice">What to look at.</param>
public sealed record NumericFinding(NumericPlace Where, string Name, string Shape, long NaNs, long Infinities, string Advice)
{
    /// <inheritdoc/>
    public override string ToString() => Where == NumericPlace.Operation
        ? $"Operation {Name} made a NaN in the backward pass. {Advice}"
        : $"{Where} of {Name} {Shape}: {NaNs} NaN, {Infinities} infinite. {Advice}";

    /// <summary>Null if every element is finite.</summary>
    internal static NumericFinding? In(Tensor tensor, NumericPlace where, string name, string advice)
    {
        using TorchSharp.DisposeScope scope = NewDisposeScope();
        Tensor values = tensor.detach();
        if (values.isfinite().all().item<bool>()) return null;
        return new NumericFinding(where, name, Guard.Shape(tensor),
            values.isnan().sum().to(ScalarType.Int64).item<long>(), values.isinf().sum().to(ScalarType.Int64).item<long>(), advice);
    }
}
