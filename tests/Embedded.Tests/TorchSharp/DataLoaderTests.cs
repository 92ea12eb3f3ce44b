using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests.TorchSharpStack;

public sealed class DataLoaderTests
{
    [Theory]
    [InlineData(false, 4, 4)]
    [InlineData(true, 3, 3)]
    public void Should_cover_the_rows_in_order(bool dropLast, int batches, int count)
    {
        using TensorDataset dataset = utils.data.TensorDataset(arange(10), arange(20).reshape(10, 2));
        using IterableDataLoader loader = utils.data.DataLoader(dataset, 3, drop_last: dropLast);
        Assert.Equal(count, loader.Count);
        var rows = new List<long>();
        int seen = 0;
        foreach (IList<Tensor> batch in loader)
        {
            rows.AddRange(batch[0].data<long>().ToArray());
            Assert.True((batch[0] * 2).Equals(batch[1].select(1, 0)));
            seen++;
        }
        Assert.Equal(batches, seen);
        Assert.Equal(Enumerable.Range(0, dropLast ? 9 : 10).Select(i => (long)i), rows);
    }

    [Fact]
    public void Should_shuffle_every_epoch_and_repeat_with_the_seed()
    {
        long[][] Epochs(int seed)
        {
            using IterableDataLoader loader = utils.data.DataLoader(utils.data.TensorDataset(arange(50)), 8, shuffle: true, seed: seed);
            return [.. Enumerable.Range(0, 2).Select(_ => loader.SelectMany(batch => batch[0].data<long>().ToArray()).ToArray())];
        }
        long[][] once = Epochs(3), again = Epochs(3);
        Assert.Equal(once, again);
        Assert.NotEqual(once[0], once[1]);
        Assert.All(once, epoch => Assert.Equal(Enumerable.Range(0, 50).Select(i => (long)i), epoch.Order()));
        Assert.NotEqual(once[0], Epochs(4)[0]);
    }

    [Fact]
    public void Should_dispose_a_batch_when_the_next_one_comes()
    {
        using IterableDataLoader loader = utils.data.DataLoader(utils.data.TensorDataset(arange(6)), 2);
        var batches = new List<Tensor>();
        foreach (IList<Tensor> batch in loader)
        {
            Assert.All(batches, earlier => Assert.True(earlier.IsInvalid));
            Assert.False(batch[0].IsInvalid);
            batches.Add(batch[0]);
        }
        Assert.True(batches[^1].IsInvalid);
        using IterableDataLoader keeping = utils.data.DataLoader(utils.data.TensorDataset(arange(6)), 2, disposeBatch: false);
        Assert.All(keeping.Select(batch => batch[0]).ToArray(), tensor => Assert.False(tensor.IsInvalid));
    }

    private sealed class Squares : utils.data.Dataset
    {
        public override long Count => 5;

        public override Dictionary<string, Tensor> GetTensor(long index) => new() { ["x"] = tensor((float)index), ["y"] = tensor((float)(index * index)) };
    }

    [Fact]
    public void Should_stack_named_tensors_in_the_order_of_a_sampler()
    {
        using DataLoader loader = utils.data.DataLoader(new Squares(), 2, new long[] { 4, 2, 0 });
        float[][] squares = [.. loader.Select(batch => batch["y"].data<float>().ToArray())];
        Assert.Equal([[16f, 4f], [0f]], squares);
    }

    private sealed class Held(Tensor[] rows, long failing = -1) : utils.data.Dataset
    {
        public override long Count => rows.Length;

        public override Dictionary<string, Tensor> GetTensor(long index) => index == failing
            ? throw new InvalidOperationException($"row {index} is missing")
            : new() { ["x"] = rows[index], ["twice"] = rows[index] * 2 };
    }

    [Fact]
    public void Should_leave_tensors_that_the_dataset_holds_alone()
    {
        Tensor[] rows = [ones(2), zeros(2), ones(2)];
        using DataLoader loader = utils.data.DataLoader(new Held(rows), 2);
        for (int epoch = 0; epoch < 2; epoch++)
            Assert.Equal([2, 1], loader.Select(batch => batch["twice"].shape[0]));
        Assert.All(rows, row => Assert.False(row.IsInvalid));
    }

    [Fact]
    public void Should_leave_nothing_behind_when_a_row_can_not_be_read()
    {
        Tensor[] rows = [ones(2), zeros(2)];
        using DataLoader loader = utils.data.DataLoader(new Held(rows, failing: 1), 2);
        long live = DisposeScopeManager.Statistics.ThreadTotalLiveCount;
        Assert.Equal("row 1 is missing", Assert.Throws<InvalidOperationException>(() => loader.First()).Message);
        Assert.Equal(live, DisposeScopeManager.Statistics.ThreadTotalLiveCount);
        Assert.Null(CurrentDisposeScope);
    }

    [Fact]
    public void Should_dispose_a_batch_that_is_a_tuple()
    {
        using var loader = new DataLoader<IList<Tensor>, (Tensor, Tensor)>(
            utils.data.TensorDataset(arange(4), arange(4)), 2, (rows, _) => (stack(rows.Select(r => r[0])), stack(rows.Select(r => r[1]))));
        (Tensor x, Tensor y) first = loader.First();
        Assert.True(first.x.IsInvalid && first.y.IsInvalid);
    }

    [Fact]
    public void Should_refuse_tensors_of_different_lengths()
    {
        Assert.Contains("5, 6", Assert.Throws<ArgumentException>(() => utils.data.TensorDataset(ones(5), ones(6))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => utils.data.DataLoader(new Squares(), 0));
    }
}
