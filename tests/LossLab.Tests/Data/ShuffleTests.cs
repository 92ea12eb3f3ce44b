using FsCheck;
using FsCheck.Fluent;
using LossLab.Data;

namespace LossLab.Tests.Data;

public class ShuffleTests
{
    [Fact]
    public void Should_hold_every_number_once() =>
        Prop.ForAll<byte, ulong>((count, seed) =>
            Shuffle.Permutation(count, seed).Order().SequenceEqual(Enumerable.Range(0, count))).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_divide_without_overlap_or_loss() =>
        Prop.ForAll<byte, ulong>((count, seed) =>
        {
            (int[] train, int[] test) = Shuffle.Divide(count, 0.7, seed);
            return train.Concat(test).Order().SequenceEqual(Enumerable.Range(0, count)) && train.Length == (int)Math.Round(count * 0.7);
        }).QuickCheckThrowOnFailure();

    // The stream of SplitMix64 is published (S. Vigna); the order that follows from it must never change, or every split would.
    [Fact]
    public void Should_never_change_the_order_of_a_seed() =>
        Assert.Equal(ExpectedForSeedOne, Shuffle.Permutation(10, seed: 1));

    private static readonly int[] ExpectedForSeedOne = [4, 2, 8, 1, 9, 3, 0, 6, 7, 5];
}
