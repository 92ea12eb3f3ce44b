using LossLab.Training;
using static TorchSharp.torch;

namespace LossLab.Tests.Training;

public class BatchesTests
{
    private static readonly Tensor Ten = arange(10, dtype: ScalarType.Float32);

    private static float[][] Values(Batches batches, int epoch) =>
        [.. batches.Epoch(epoch).Select(b => b.Input.data<float>().ToArray())];

    [Fact]
    public void Should_keep_the_order_and_the_rest_When_there_is_no_seed()
    {
        var batches = new Batches(Ten, Ten, size: 4);
        Assert.Equal(3, batches.Count);
        Assert.Equal([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]], Values(batches, 1));
    }

    [Fact]
    public void Should_show_each_example_once_an_epoch_When_shuffled()
    {
        float[][] values = Values(new Batches(Ten, Ten, size: 4, seed: 1), 1);
        Assert.Equal([4, 4, 2], values.Select(b => b.Length));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], values.SelectMany(b => b).Order());
    }

    [Fact]
    public void Should_repeat_for_a_seed_and_differ_between_epochs_and_seeds()
    {
        float[] Order(ulong seed, int epoch) => [.. Values(new Batches(Ten, Ten, 10, seed), epoch)[0]];
        Assert.Equal(Order(1, 1), Order(1, 1));
        Assert.NotEqual(Order(1, 1), Order(1, 2));
        Assert.NotEqual(Order(1, 1), Order(2, 1));
        Assert.NotEqual(Order(1, 2), Order(2, 1));
    }

    [Fact]
    public void Should_keep_inputs_and_targets_together()
    {
        foreach (Batch batch in new Batches(Ten, Ten * 2, 3, seed: 5).Epoch(1))
            Assert.True((batch.Input * 2).Equals(batch.Target));
    }

    [Fact]
    public void Should_name_both_shapes_When_the_numbers_differ()
    {
        string message = Assert.Throws<ArgumentException>(() => new Batches(ones(3, 2), ones(4), 2)).Message;
        Assert.Contains("[3, 2]", message);
        Assert.Contains("[4]", message);
    }

    [Fact]
    public void Should_refuse_numbers_without_a_batch_dimension_and_no_examples_at_all()
    {
        foreach ((Tensor inputs, Tensor targets) in new[] { (tensor(1f), ones(1)), (ones(1), tensor(1f)), (zeros(0, 2), zeros(0)) })
            Assert.StartsWith("One target for each input", Assert.Throws<ArgumentException>(() => new Batches(inputs, targets, 2)).Message);
    }

    [Fact]
    public void Should_refuse_a_batch_size_of_0() => Assert.Throws<ArgumentOutOfRangeException>(() => new Batches(Ten, Ten, 0));
}
