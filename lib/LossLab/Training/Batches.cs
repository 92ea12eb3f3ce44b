using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Training;

/// <summary>Examples cut into batches, in a new random order each epoch, or in their own order.</summary>
public sealed class Batches
{
    private readonly ulong? _seed;

    /// <summary>Examples with their targets.</summary>
    /// <param name="inputs">What the model is given, <c>[N, …]</c>. An autoencoder's target is its input: pass it twice.</param>
    /// <param name="targets">What it should answer, <c>[N, …]</c>.</param>
    /// <param name="size">Examples a batch; the last batch of an epoch holds what is left.</param>
    /// <param name="seed">Decides the order of each epoch. Null: the order of the data.</param>
    /// <exception cref="ArgumentException">Inputs and targets differ in number, or there are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A batch size below 1.</exception>
    public Batches(Tensor inputs, Tensor targets, int size, ulong? seed = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        if (inputs.dim() == 0 || targets.dim() == 0 || inputs.shape[0] != targets.shape[0] || inputs.shape[0] == 0)
        {
            throw new ArgumentException(
                $"One target for each input was expected, but the inputs are [{string.Join(", ", inputs.shape)}] and the targets [{string.Join(", ", targets.shape)}].");
        }

        (Inputs, Targets, Size, _seed) = (inputs, targets, size, seed);
    }

    /// <summary>All inputs, <c>[N, …]</c>.</summary>
    public Tensor Inputs { get; }

    /// <summary>All targets, <c>[N, …]</c>.</summary>
    public Tensor Targets { get; }

    /// <summary>Examples a batch.</summary>
    public int Size { get; }

    /// <summary>The number of examples, N.</summary>
    public int ExampleCount => (int)Inputs.shape[0];

    /// <summary>Batches an epoch.</summary>
    public int Count => (ExampleCount + Size - 1) / Size;

    /// <summary>The batches of one epoch. Whoever enumerates them disposes them.</summary>
    /// <param name="epoch">The epoch; its number and the seed decide the order.</param>
    public IEnumerable<Batch> Epoch(int epoch)
    {
        if (_seed is not { } seed)
        {
            for (int start = 0; start < ExampleCount; start += Size)
            {
                int length = Math.Min(Size, ExampleCount - start);
                yield return new(Inputs.narrow(0, start, length), Targets.narrow(0, start, length));
            }

            yield break;
        }

        // Far apart, so that seed 1 in epoch 2 is not seed 2 in epoch 1.
        int[] order = Shuffle.Permutation(ExampleCount, seed * 1_000_003 + (ulong)epoch);
        foreach (int[] rows in order.Chunk(Size))
        {
            using Tensor index = TensorOf.Classes(rows);
            yield return new(Inputs.index_select(0, index), Targets.index_select(0, index));
        }
    }
}
