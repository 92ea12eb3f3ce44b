using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

/// <summary>Every operation under the name of its case in tests/vectors/torch_ops.json; `x` are the case's inputs.</summary>
internal static partial class OpsTable
{
    // Not an initializer: those of the other parts run in no defined order.
    static OpsTable() => All = new[] { Pointwise, Reductions, Matrices, Functional }.SelectMany(table => table).ToDictionary();

    public static IReadOnlyDictionary<string, Func<Tensor[], Tensor[]>> All { get; }

    private static Tensor[] Both((Tensor, Tensor) pair) => [pair.Item1, pair.Item2];

    private static Tensor[] Three((Tensor, Tensor?, Tensor?) triple) => [triple.Item1, triple.Item2!, triple.Item3!];

    /// <summary>The factors of a decomposition have free signs; their product has none.</summary>
    private static Tensor Product((Tensor, Tensor) factors) => factors.Item1.matmul(factors.Item2);
}
