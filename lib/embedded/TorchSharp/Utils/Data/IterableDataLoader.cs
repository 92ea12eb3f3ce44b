using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Batches of a dataset of tensor lists: the first tensors are stacked, the second, and so on.</summary>
public class IterableDataLoader : DataLoader<IList<Tensor>, IList<Tensor>>
{
    public IterableDataLoader(utils.data.IterableDataset dataset, int batchSize, bool shuffle = false, Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffle, device, seed, num_worker, drop_last, disposeBatch, disposeDataset) { }

    public IterableDataLoader(utils.data.IterableDataset dataset, int batchSize, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : base(dataset, batchSize, Collate, shuffler, device, num_worker, drop_last, disposeBatch, disposeDataset) { }

    /// <summary>Rows of plain tensors are taken together: one call instead of one for each row.</summary>
    private protected override IList<Tensor> Load(long[] indices)
    {
        if (dataset is not TensorDataset rows || Device.type != DeviceType.CPU) return base.Load(indices);
        using Tensor index = tensor(indices);
        return rows.Rows(index);
    }

    private static IList<Tensor> Collate(IEnumerable<IList<Tensor>> examples, Device device)
    {
        IList<Tensor>[] all = [.. examples];
        return [.. Enumerable.Range(0, all[0].Count).Select(i => Collation.Stack(all.Select(example => example[i]), device))];
    }
}
