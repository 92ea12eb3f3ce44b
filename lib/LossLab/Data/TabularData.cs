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

    /// <summary>A random division into a part to learn from and a part to be judged on; the same for a seed on every machine.</summary>
    /// <param name="trainShare">The share of the rows to learn from, between 0 and 1.</param>
    /// <param name="seed">Decides which rows.</param>
    /// <param name="stratified">True: each class keeps its share in both parts, to the nearest row. For targets that are classes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share leaves a part without a row.</exception>
    /// <exception cref="InvalidOperationException">Stratified, and the targets are no whole numbers.</exception>
    public Split<TabularData> Split(double trainShare, ulong seed, bool stratified = false)
    {
        (int[] train, int[] test) = stratified ? DivideClasses(trainShare, seed) : Shuffle.Divide((int)Count, trainShare, seed);
        if (train.Length == 0 || test.Length == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(trainShare), trainShare, FormattableString.Invariant(
                $"Of {Count} rows this leaves {train.Length} to train and {test.Length} to test; both need one."));
        }

        return new(Rows(train), Rows(test), FormattableString.Invariant(
            $"random{(stratified ? " within each class" : "")}, {trainShare:P0} to train ({train.Length:N0} rows), the rest to test ({test.Length:N0}), seed {seed}"));
    }

    private (int[] Train, int[] Test) DivideClasses(double trainShare, ulong seed)
    {
        double[] targets = Targets.ToDoubles();
        if (!Array.TrueForAll(targets, double.IsInteger))
            throw new InvalidOperationException($"'{TargetName}' is a quantity, not a class: divide it with stratified: false.");

        List<int> train = [], test = [];
        foreach (IGrouping<double, int> rows in Enumerable.Range(0, targets.Length).GroupBy(row => targets[row]).OrderBy(rows => rows.Key))
        {
            int[] ofClass = [.. rows];
            (int[] first, int[] rest) = Shuffle.Divide(ofClass.Length, trainShare, seed);
            train.AddRange(first.Select(i => ofClass[i]));
            test.AddRange(rest.Select(i => ofClass[i]));
        }

        return ([.. train.Order()], [.. test.Order()]);
    }
}
