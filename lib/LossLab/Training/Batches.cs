using LossLab.Data;
using LossLab.Losses;
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
    /// <param name="weights">Weights of the loss's terms, <c>[N, …]</c>. Null: none.</param>
    /// <param name="mask">Bool, true where a term counts, <c>[N, …]</c>. Null: all count.</param>
    /// <exception cref="ArgumentException">Inputs, targets, weights and mask differ in number, or there are none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A batch size below 1.</exception>
    public Batches(Tensor inputs, Tensor targets, int size, ulong? seed = null, Tensor? weights = null, Tensor? mask = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        if (inputs.dim() == 0 || targets.dim() == 0 || inputs.shape[0] != targets.shape[0] || inputs.shape[0] == 0)
        {
            throw new ArgumentException(
                $"One target for each input was expected, but the inputs are {Guard.Shape(inputs)} and the targets {Guard.Shape(targets)}.");
        }

        OnePerInput(inputs, weights, nameof(weights));
        OnePerInput(inputs, mask, nameof(mask));
        (Inputs, Targets, Size, _seed, Weights, Mask) = (inputs, targets, size, seed, weights, mask);
    }

    /// <summary>All inputs, <c>[N, …]</c>.</summary>
    public Tensor Inputs { get; }

    /// <summary>All targets, <c>[N, …]</c>.</summary>
    public Tensor Targets { get; }

    /// <summary>The weights of the loss's terms, <c>[N, …]</c>; null: none.</summary>
    public Tensor? Weights { get; }

    /// <summary>True where a term of the loss counts, <c>[N, …]</c>; null: all do.</summary>
    public Tensor? Mask { get; }

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
                yield return Of(all => all.narrow(0, start, length));
            }

            yield break;
        }

        // Far apart, so that seed 1 in epoch 2 is not seed 2 in epoch 1.
        int[] order = Shuffle.Permutation(ExampleCount, seed * 1_000_003 + (ulong)epoch);
        foreach (int[] rows in order.Chunk(Size))
        {
            using Tensor index = TensorOf.Classes(rows);
            yield return Of(all => all.index_select(0, index));
        }
    }

    private Batch Of(Func<Tensor, Tensor> part) =>
        new(part(Inputs), part(Targets), Weights is null ? null : part(Weights), Mask is null ? null : part(Mask));

    private static void OnePerInput(Tensor inputs, Tensor? others, string name)
    {
        if (others is null || (others.dim() > 0 && others.shape[0] == inputs.shape[0])) return;
        throw new ArgumentException(
            $"One row of '{name}' for each of the {inputs.shape[0]} inputs was expected, but its shape is {Guard.Shape(others)}.", name);
    }
}
