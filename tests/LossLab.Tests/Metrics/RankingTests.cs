using LossLab.Metrics;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Metrics;

public sealed class RankingTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_rank_as_scikit_learn_does()
    {
        Tensor scores = Batch("scores"), relevance = Batch("relevance");
        Assert.Equal(MetricVectors.Number("ranking", "ndcg"), Ranking.Ndcg(scores, relevance), 12);
        Assert.Equal(MetricVectors.Number("ranking", "ndcg_3"), Ranking.Ndcg(scores, relevance, 3), 12);
        Assert.Equal(MetricVectors.Number("ranking", "average_precision"), Ranking.AveragePrecision(scores, relevance), 12);
        Assert.Equal(MetricVectors.Number("ranking", "reciprocal_rank"),
            Ranking.MeanReciprocalRank(Batch("distinct_scores"), Batch("single")), 12);
        // 2^log₂(1 + y) − 1 = y: scikit-learn's own gain.
        Assert.Equal(MetricVectors.Number("ranking", "ndcg_linear"), Ranking.Ndcg(scores, (relevance + 1).log2()), 12);
    }

    [Fact]
    public void Should_give_the_values_worked_out_by_hand()
    {
        // Order 1, 3, 2, 0 with relevances 0, 1, 1, 0: first hit at 2; (1/2 + 2/3)/2; (1/log₂3 + 1/2)/(1 + 1/log₂3).
        Tensor scores = tensor(new double[] { 0, 3, 1, 2 }), relevance = tensor(new double[] { 0, 0, 1, 1 });
        Assert.Equal(0.5, Ranking.MeanReciprocalRank(scores, relevance), 7);
        Assert.Equal(0.5833333, Ranking.AveragePrecision(scores, relevance), 7);
        Assert.Equal(0.6934264, Ranking.Ndcg(scores, relevance), 7);
    }

    [Fact]
    public void Should_not_see_padding()
    {
        Tensor scores = Batch("scores"), relevance = Batch("relevance"), mask = ones(scores.shape, ScalarType.Bool);
        Tensor x = cat([scores, full([6, 2], double.NaN, ScalarType.Float64)], 1), y = cat([relevance, full([6, 2], -1, ScalarType.Float64)], 1);
        mask = cat([mask, zeros([6, 2], ScalarType.Bool)], 1);
        Assert.Equal(Ranking.Ndcg(scores, relevance), Ranking.Ndcg(x, y, mask: mask), 12);
        Assert.Equal(Ranking.AveragePrecision(scores, relevance), Ranking.AveragePrecision(x, y, mask), 12);
        Assert.Equal(Ranking.MeanReciprocalRank(scores, relevance), Ranking.MeanReciprocalRank(x, y, mask), 12);
    }

    [Fact]
    public void Should_count_a_list_without_a_relevant_item_as_0_unless_asked_otherwise()
    {
        Tensor scores = tensor(new double[,] { { 2, 1 }, { 2, 1 } }), relevance = tensor(new double[,] { { 1, 0 }, { 0, 0 } });
        Assert.Equal((0.5, 0.5, 0.5), (Ranking.Ndcg(scores, relevance), Ranking.AveragePrecision(scores, relevance),
            Ranking.MeanReciprocalRank(scores, relevance)));
        Assert.Equal((1.0, 1.0, 1.0), (Ranking.Ndcg(scores, relevance, skipWithout: true),
            Ranking.AveragePrecision(scores, relevance, skipWithout: true), Ranking.MeanReciprocalRank(scores, relevance, skipWithout: true)));
        Assert.Equal(0, Ranking.Ndcg(scores, zeros_like(scores), skipWithout: true));
        Assert.Equal(0, Ranking.Ndcg(zeros(0, 3), zeros(0, 3)));
    }

    [Fact]
    public void Should_give_no_credit_for_luck_when_all_scores_are_equal()
    {
        Tensor scores = zeros(3), relevance = tensor(new float[] { 1, 0, 0 });
        // The one relevant item comes first, second and third equally often.
        Assert.Equal((1 + 1 / 2.0 + 1 / 3.0) / 3, Ranking.MeanReciprocalRank(scores, relevance), 12);
        Assert.Equal((1 + 1 / Math.Log2(3) + 1 / 2.0) / 3, Ranking.Ndcg(scores, relevance), 12);
        Assert.Equal(1 / 3.0, Ranking.AveragePrecision(scores, relevance), 12);
        // Two relevant of three: the first is at rank 1 in two orders of three, else at 2.
        // Two irrelevant ones come before it, in whatever order.
        Assert.Equal(1 / 3.0, Ranking.MeanReciprocalRank(tensor(new float[] { 2, 2, 1 }), tensor(new float[] { 0, 0, 1 })), 12);
        Assert.Equal(2 / 3.0 + 1 / 6.0, Ranking.MeanReciprocalRank(scores, tensor(new float[] { 1, 0, 1 })), 12);
    }

    [Fact]
    public void Should_not_depend_on_the_order_in_which_ties_are_given()
    {
        Tensor scores = tensor(new double[] { 1, 2, 1, 1 }), relevance = tensor(new double[] { 3, 0, 1, 0 });
        Tensor order = tensor(new long[] { 3, 2, 1, 0 });
        Tensor s = scores.index_select(0, order), y = relevance.index_select(0, order);
        Assert.Equal(Ranking.Ndcg(scores, relevance, 2), Ranking.Ndcg(s, y, 2), 12);
        Assert.Equal(Ranking.MeanReciprocalRank(scores, relevance), Ranking.MeanReciprocalRank(s, y), 12);
        Assert.Equal(Ranking.AveragePrecision(scores, relevance), Ranking.AveragePrecision(s, y), 12);
    }

    [Fact]
    public void Should_say_what_is_wrong_with_its_input()
    {
        Tensor scores = zeros(2, 3), relevance = ones(2, 3);
        Assert.Contains("[2, 3] and relevance is [6]", Assert.Throws<ArgumentException>(() => Ranking.Ndcg(scores, ones(6))).Message);
        Assert.Contains("Padding is told by the mask", Assert.Throws<ArgumentException>(() => Ranking.Ndcg(scores, -relevance)).Message);
        Assert.Contains("NaN", Assert.Throws<ArgumentException>(() => Ranking.MeanReciprocalRank(scores * double.NaN, relevance)).Message);
        Assert.Contains("holds Infinity", Assert.Throws<ArgumentException>(() => Ranking.Ndcg(scores, relevance / 0)).Message);
        Assert.Contains("[2, 3] and mask is [2, 1]",
            Assert.Throws<ArgumentException>(() => Ranking.Ndcg(scores, relevance, mask: ones(2, 1).to(ScalarType.Bool))).Message);
        Assert.Contains("[batch, list] or [list]", Assert.Throws<ArgumentException>(() => Ranking.Ndcg(zeros(1, 2, 3), ones(1, 2, 3))).Message);
        Assert.Contains("A column for each list: scores.squeeze(2).", Assert.Throws<ArgumentException>(() => Ranking.Ndcg(zeros(2, 3, 1), relevance)).Message);
        Assert.Contains("must be Bool", Assert.Throws<ArgumentException>(() => Ranking.AveragePrecision(scores, relevance, relevance)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.Ndcg(scores, relevance, 0));
    }

    private static Tensor Batch(string name)
    {
        double[][] rows = MetricVectors.Rows("ranking", name);
        return tensor(rows.SelectMany(row => row).ToArray(), [rows.Length, rows[0].Length]);
    }

    [Fact]
    public void Should_refuse_a_relevance_whose_gain_is_beyond_all_others()
    {
        Tensor scores = tensor(new double[] { 0, 1 });
        Assert.Contains("log₂(1 + y)", Assert.Throws<ArgumentException>(() => Ranking.Ndcg(scores, tensor(new double[] { 1024, 1 }))).Message);
        Assert.Equal(1, Ranking.AveragePrecision(scores, tensor(new double[] { 1024, 1 })));
        Assert.Equal(1, Ranking.Ndcg(scores, tensor(new double[] { 0, 100 })), 12);
    }
}
