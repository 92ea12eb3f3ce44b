using LossLab.Data;
using static TorchSharp.torch;

namespace LossLab.Tests.Data;

public class TabularDataTests
{
    /// <summary>90 rows of class 0, then 10 of class 1; the one feature is the row's number.</summary>
    private static readonly TabularData Rare = new(
        arange(100).to(float32).unsqueeze(1), cat([zeros(90), ones(10)]), ["row"], "rare", ["no", "yes"]);

    private static double[] RowsOf(TabularData data) => data.Features.ToDoubles();

    [Fact]
    public void Should_give_each_row_to_one_part()
    {
        Split<TabularData> split = Rare.Split(0.7, seed: 3);
        Assert.Equal(70, split.Train.Count);
        Assert.Equal(Enumerable.Range(0, 100).Select(row => (double)row), RowsOf(split.Train).Concat(RowsOf(split.Test)).Order());
        Assert.Equal(RowsOf(split.Train), RowsOf(Rare.Split(0.7, seed: 3).Train));
        Assert.NotEqual(RowsOf(split.Train), RowsOf(Rare.Split(0.7, seed: 4).Train));
    }

    [Fact]
    public void Should_keep_the_share_of_each_class()
    {
        foreach (ulong seed in new ulong[] { 1, 2, 3 })
        {
            Split<TabularData> split = Rare.Split(0.7, seed, stratified: true);
            Assert.Equal((63, 7), (split.Train.Targets.ToDoubles().Count(y => y == 0), (int)split.Train.Targets.ToDoubles().Sum()));
            Assert.Equal(3, split.Test.Targets.ToDoubles().Sum());
            Assert.Contains("within each class", split.Rule);
        }
    }

    [Fact]
    public void Should_refuse_to_stratify_a_quantity()
    {
        TabularData quantity = Rare with { Targets = linspace(0, 1, 100), TargetName = "price" };
        Assert.Contains("'price' is a quantity", Assert.Throws<InvalidOperationException>(() => quantity.Split(0.5, 1, stratified: true)).Message);
    }

    [Theory]
    [InlineData(0.001)]
    [InlineData(0.999)]
    [InlineData(1.5)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void Should_refuse_a_share_that_leaves_a_part_empty(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rare.Split(share, seed: 1));
}
