using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Tensors of the same length: example i is row i of each.</summary>
public class TensorDataset : utils.data.IterableDataset
{
    private readonly Tensor[] _tensors;

    internal TensorDataset(Tensor[] tensors)
    {
        if (tensors.Length == 0) throw new ArgumentException("A tensor dataset needs at least one tensor.", nameof(tensors));
        long[] lengths = [.. tensors.Select(tensor => tensor.dim() == 0
            ? throw new ArgumentException("A tensor without dimensions has no rows.", nameof(tensors)) : tensor.shape[0])];
        if (lengths.Any(length => length != lengths[0]))
            throw new ArgumentException($"All tensors need the same number of rows; they have {string.Join(", ", lengths)}.", nameof(tensors));
        // Aliases: the caller's tensors stay the caller's.
        _tensors = [.. tensors.Select(tensor => tensor.alias().DetachFromDisposeScope())];
    }

    public override long Count => _tensors[0].shape[0];

    public IList<Tensor> this[long index] => GetTensor(index);

    public override IList<Tensor> GetTensor(long index) => [.. _tensors.Select(tensor => tensor.select(0, index))];

    /// <summary>All rows of a batch at once.</summary>
    internal IList<Tensor> Rows(Tensor indices) => [.. _tensors.Select(tensor => tensor.index_select(0, indices))];

    protected override void Dispose(bool disposing)
    {
        if (!disposing) return;
        foreach (Tensor tensor in _tensors) tensor.Dispose();
    }
}
