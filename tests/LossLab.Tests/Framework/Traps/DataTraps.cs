using LossLab.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>The order in which a DataLoader goes, and what it disposes. What is right is PyTorch's documentation.</summary>
public sealed class DataTraps : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    // 1 of 16! orders is the same by chance.
    [Trap("DataLoader with seed")]
    public void Should_go_in_the_same_order_in_each_epoch_of_a_seed()
    {
        using DataLoader loader = utils.data.DataLoader(new Numbered(16), 16, shuffle: true, seed: 1);
        Trap.Holds(Order(loader).SequenceEqual(Order(loader)), "a DataLoader with a seed has the same order in every epoch");
    }

    [Trap("DataLoader without seed")]
    public void Should_shuffle_apart_from_manual_seed()
    {
        double[][] orders = [.. Enumerable.Range(0, 2).Select(_ =>
        {
            manual_seed(3);
            using DataLoader loader = utils.data.DataLoader(new Numbered(16), 16, shuffle: true);
            return Order(loader);
        })];
        Trap.Holds(!orders[0].SequenceEqual(orders[1]), "torch.manual_seed does not reach a DataLoader");
    }

    [Trap("DataLoader with First, ToList")]
    public void Should_dispose_its_batches_and_the_data()
    {
        var data = new Numbered(8);
        using (DataLoader loader = utils.data.DataLoader(data, 4))
        {
            Trap.Holds(loader.First()["x"].IsInvalid, "First() of a DataLoader gives tensors that are disposed");
            Trap.Holds(loader.ToList().All(batch => batch["x"].IsInvalid), "ToList() of a DataLoader gives tensors that are disposed");
            Assert.False(data.IsDisposed);
        }

        Trap.Holds(data.IsDisposed, "a DataLoader disposes its data");
    }

    private static double[] Order(DataLoader loader) => [.. loader.SelectMany(batch => batch["x"].flatten().ToDoubles())];

    private sealed class Numbered(int count) : utils.data.Dataset
    {
        public bool IsDisposed { get; private set; }

        public override long Count => count;

        public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = tensor(new[] { (float)index }) };

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
