using System.Collections;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Batches of a dataset, one after the other, in a new order every epoch if shuffled.</summary>
/// <remarks>Batches are made by the reading thread: LibTorch's threads are not competed with, and the order is always the same.</remarks>
public class DataLoader<T, S> : IEnumerable<S>, IDisposable
{
    private readonly IEnumerable<long>? _shuffler;
    private readonly Random? _random;

    public DataLoader(utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, IEnumerable<long> shuffler, Device? device = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
        : this(dataset, batchSize, collate_fn, false, device, null, num_worker, drop_last, disposeBatch, disposeDataset) =>
        _shuffler = shuffler ?? throw new ArgumentNullException(nameof(shuffler));

    public DataLoader(utils.data.Dataset<T> dataset, int batchSize, Func<IEnumerable<T>, Device, S> collate_fn, bool shuffle = false, Device? device = null, int? seed = null, int num_worker = 1, bool drop_last = false, bool disposeBatch = true, bool disposeDataset = true)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(collate_fn);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        (this.dataset, batch_size, this.collate_fn, this.drop_last) = (dataset, batchSize, collate_fn, drop_last);
        (Device, num_workers, DisposeBatch, DisposeDataset) = (device ?? CPU, Math.Max(1, num_worker), disposeBatch, disposeDataset);
        if (shuffle) _random = seed is int given ? new Random(given) : new Random();
    }

    public utils.data.Dataset<T> dataset { get; }

    public int batch_size { get; }

    public bool drop_last { get; }

    public Func<IEnumerable<T>, Device, S> collate_fn { get; }

    public Device Device { get; }

    public int num_workers { get; }

    public bool DisposeBatch { get; }

    public bool DisposeDataset { get; }

    /// <summary>The order of the next epoch. With shuffling, each reading draws a new one.</summary>
    public IEnumerable<long> sampler => _shuffler ?? Order();

    /// <summary>The number of batches.</summary>
    public long Count => drop_last ? dataset.Count / batch_size : (dataset.Count + batch_size - 1) / batch_size;

    public IEnumerator<S> GetEnumerator()
    {
        foreach (long[] indices in sampler.Chunk(batch_size))
        {
            if (indices.Length < batch_size && drop_last) yield break;
            S batch = Load(indices);
            try
            {
                yield return batch;
            }
            finally
            {
                if (DisposeBatch) DisposeBatchOf(batch);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && DisposeDataset) dataset.Dispose();
    }

    /// <summary>
    /// What the dataset makes for the examples is disposed once they are a batch; what it holds itself is not, since it was
    /// made before. An exception of either function leaves nothing behind.
    /// </summary>
    private protected virtual S Load(long[] indices)
    {
        using DisposeScope making = NewDisposeScope();
        T[] examples = [.. indices.Select(dataset.GetTensor)];
        using DisposeScope collating = NewDisposeScope();
        S batch = collate_fn(examples, Device);
        IDisposable[] made = [.. collating.DisposablesView];
        collating.MoveToOuter(made);
        making.MoveToOuter(made);
        foreach (Tensor tensor in Tensors(batch)) making.MoveToOuter(tensor);
        return batch;
    }

    private long[] Order()
    {
        long[] order = new long[dataset.Count];
        for (long i = 0; i < order.Length; i++) order[i] = i;
        _random?.Shuffle(order);
        return order;
    }

    private static void DisposeBatchOf(S batch)
    {
        foreach (Tensor tensor in Tensors(batch)) tensor.Dispose();
        (batch as IDisposable)?.Dispose();
    }

    private static IEnumerable<Tensor> Tensors(object? batch) => batch switch
    {
        Tensor tensor => [tensor],
        IDictionary<string, Tensor> named => named.Values,
        IEnumerable<Tensor> tensors => tensors,
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Tensors(tuple[i])),
        _ => [],
    };
}
