using static TorchSharp.torch;

namespace LossLab.Data;

/// <summary>Rows of numbers with something to predict from them.</summary>
/// <param name="Features">float32, <c>[N, F]</c>, in their own units: see <see cref="Standardizer"/>.</param>
/// <param name="Targets">float32 <c>[N]</c> for a quantity or a yes/no (0 or 1); int64 <c>[N]</c> for more classes.</param>
/// <param name="FeatureNames">The F column names.</param>
/// <param name="TargetName">What is predicted, with its unit where it has one.</param>
/// <param name="ClassNames">The name of each class number; empty for a quantity.</param>
public sealed record TabularData(
    Tensor Features, Tensor Targets, IReadOnlyList<string> FeatureNames, string TargetName, IReadOnlyList<string> ClassNames)
{
    /// <summary>The number of rows, N.</summary>
    public long Count => Targets.shape[0];

    /// <summary>The rows with the given numbers.</summary>
    internal TabularData Rows(int[] rows)
    {
        using Tensor index = TensorOf.Classes(rows);
        return this with { Features = Features.index_select(0, index), Targets = Targets.index_select(0, index) };
    }

    /// <summary>A random split with a fixed seed.</summary>
    internal Split<TabularData> Divide(double trainShare, ulong seed)
    {
        (int[] train, int[] test) = Shuffle.Divide((int)Count, trainShare, seed);
        return new(Rows(train), Rows(test), FormattableString.Invariant(
            $"random, {trainShare:P0} to train ({train.Length:N0} rows), the rest to test ({test.Length:N0}), seed {seed}"));
    }
}
