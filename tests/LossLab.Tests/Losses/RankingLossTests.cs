using FsCheck;
using FsCheck.Fluent;
using LossLab.Checking;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>What only ranking losses have: pairs, ties, lists that teach nothing. Numbers: Rax's published examples.</summary>
public sealed class RankingLossTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    private static Tensor Scores => tensor([0.0, 3, 1, 2], [1, 4]);

    private static Tensor Relevance => tensor([0.0, 0, 1, 1], [1, 4]);

    private static readonly Dictionary<string, Loss> All = new()
    {
        ["hinge"] = new PairwiseHingeLoss(),
        ["logistic"] = new PairwiseLogisticLoss(),
        ["lambda"] = new LambdaRankLoss(),
        ["lambda, first place"] = new LambdaRankLoss(1),
        ["listnet"] = new ListNetLoss(),
        ["as given"] = new ListNetLoss(ListNetTarget.AsGiven),
        ["listmle"] = new ListMleLoss(),
        ["approx"] = new ApproxNdcgLoss(),
    };

    public static TheoryData<string> Names() => [.. All.Keys];

    [Fact]
    public void Should_equal_the_published_values_of_Rax()
    {
        Numbers.Equal(5, new PairwiseHingeLoss(reduction: nn.Reduction.Sum).forward(Scores, Relevance));
        Numbers.Equal(3.8803794, new PairwiseLogisticLoss(nn.Reduction.Sum).forward(Scores, Relevance), 1e-7);
        Numbers.Equal(3.8803794, new ListNetLoss(ListNetTarget.AsGiven, nn.Reduction.Sum).forward(Scores, Relevance), 1e-7);
        Numbers.Equal(6.8377893, new ListMleLoss(nn.Reduction.Sum).forward(Scores, Relevance), 1e-7);
        Numbers.Equal(0.9781439, new LambdaRankLoss(reduction: nn.Reduction.Sum).forward(Scores, Relevance), 1e-7);
        Numbers.Equal(5 / 4.0, new PairwiseHingeLoss().forward(Scores, Relevance));
    }

    [Fact]
    public void Should_equal_the_published_gradient_of_the_softmax_loss()
    {
        Tensor scores = tensor([0.0, 1, 3, 1, 2, 0], [2, 3]), relevance = tensor([0.0, 0, 1, 1, 0, 0], [2, 3]);
        (_, Tensor gradient) = Numbers.Differentiate(x => new ListNetLoss(ListNetTarget.AsGiven).forward(x, relevance), scores);
        // The published gradient is that of the mean over the two lists.
        Numbers.Equal([0.021005, 0.057098, -0.078103, -0.377636, 0.332620, 0.045015], gradient, 0, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_be_0_with_a_zero_gradient_when_no_item_is_relevant(string name)
    {
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => All[name].forward(x, zeros_like(x)), Scores);
        Numbers.Equal(0, value);
        Numbers.Equal(zeros_like(gradient), gradient);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_not_divide_by_a_list_that_teaches_nothing(string name)
    {
        Tensor two = cat([Scores, Scores * 3 + 1]), relevance = cat([Relevance, zeros_like(Relevance)]);
        Numbers.Equal(All[name].forward(Scores, Relevance).ToDouble(), All[name].forward(two, relevance));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_have_a_finite_gradient_when_all_scores_are_equal(string name)
    {
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => All[name].forward(x, Relevance), zeros_like(Scores));
        Numbers.Finite(value);
        Numbers.Finite(gradient);
        double[] slopes = Numbers.Doubles(gradient);
        Assert.True(slopes[2] + slopes[3] < slopes[0] + slopes[1], "The relevant items must be raised.");
    }

    [Fact]
    public void Should_say_how_scores_become_lists()
    {
        string Refused(Tensor scores, Tensor relevance, Tensor? mask = null) =>
            Assert.Throws<ArgumentException>(() => new LambdaRankLoss().forward(scores, relevance, mask: mask)).Message;
        Tensor relevance = ones(2, 3);
        Assert.Contains("input is [2, 3, 1]; it must be [batch, list]", Refused(zeros(2, 3, 1), relevance));
        Assert.Contains("input.squeeze(2)", Refused(zeros(2, 3, 1), relevance));
        Assert.Contains("input.squeeze(2)", Refused(zeros(2, 3, 1), relevance, relevance.gt(0)));
        Assert.Contains("input.unsqueeze(0)", Refused(zeros(3), ones(3)));
        Assert.Contains("target is [3, 2]", Refused(zeros(2, 3), ones(3, 2)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_refuse_bad_relevances_and_show_a_NaN_score(string name)
    {
        foreach (double bad in new[] { double.NaN, -1, double.PositiveInfinity })
            Assert.Contains("mask", Assert.Throws<ArgumentException>(() => All[name].forward(Scores, Relevance.masked_fill(Relevance.eq(1), bad))).Message);
        Assert.Equal(double.NaN, All[name].forward(Scores.masked_fill(Scores.eq(3), double.NaN), Relevance).ToDouble());
        Assert.Contains("unsqueeze", Assert.Throws<ArgumentException>(() => All[name].forward(Scores.squeeze(0), Relevance.squeeze(0))).Message);
        // 2^y − 1 leaves no digit to anything else.
        if (name is "lambda" or "lambda, first place" or "approx")
            Assert.Contains("100 or below", Assert.Throws<ArgumentException>(() => All[name].forward(Scores, Relevance * 101)).Message);
        else
            Numbers.Finite(All[name].forward(Scores, Relevance * 101));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_pass_the_gradient_check_with_padding(string name)
    {
        Tensor mask = tensor([true, true, true, false, true, true, true, true], [2, 4]);
        Tensor scores = LossTable.Wave(2, 1.9, 0.4, 2, 4), relevance = tensor([0.0, 2, 1, 0, 1, 0, 0, 3], [2, 4]);
        GradCheck.Check(x => All[name].forward(x, relevance, null, mask), scores).ThrowIfFailed();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_not_change_when_all_scores_of_a_list_are_shifted(string name) =>
        Prop.ForAll(Gen.Choose(-1000, 1000).ToArbitrary(), shift =>
        {
            using DisposeScope scope = NewDisposeScope();
            double here = All[name].forward(Scores, Relevance).ToDouble(), there = All[name].forward(Scores + shift, Relevance).ToDouble();
            return Math.Abs(here - there) <= 1e-9 * Math.Max(1, here);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_not_depend_on_the_order_of_items_without_ties(string name) =>
        Prop.ForAll(Gen.Shuffle(new long[] { 0, 1, 2, 3 }).ToArbitrary(), order =>
        {
            using DisposeScope scope = NewDisposeScope();
            Tensor relevance = tensor([0.0, 3, 1, 2], [1, 4]), scores = tensor([0.5, 0.1, 2, -1], [1, 4]), index = tensor(order);
            return Math.Abs(All[name].forward(scores, relevance).ToDouble()
                - All[name].forward(scores.index_select(1, index), relevance.index_select(1, index)).ToDouble()) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_give_both_operands_of_a_pair_a_gradient()
    {
        Tensor better = tensor([1.0, 2, 3.2]), worse = tensor([1.5, 2, 1]);
        GradCheck.Check(x => new MarginRankingLoss(0.7).forward(x[0], x[1]), [better, worse]).ThrowIfFailed();
        GradCheck.Check(x => new BayesianPersonalizedRankingLoss().forward(x[0], x[1]), [better, worse]).ThrowIfFailed();
    }

    [Fact]
    public void Should_compute_triplets_as_PyTorch_does()
    {
        LossVector vector = LossVector.Load("ranking.json", "triplet 0.8");
        Tensor[] others = vector.Target.ToTensor().chunk(2);
        (Tensor terms, Tensor gradient) = Numbers.Differentiate(
            x => new TripletLoss(0.8, nn.Reduction.None).forward(x, others[0], others[1]), vector.Input.ToTensor());
        Numbers.Equal(vector.None.ToTensor(), terms);
        Numbers.Equal(vector.Gradient.ToTensor(), gradient);
        Numbers.Equal(vector.Mean, new TripletLoss(0.8).forward(vector.Input.ToTensor(), others[0], others[1]));
        GradCheck.Check(x => new TripletLoss(0.8).forward(x[0], x[1], x[2]), [vector.Input.ToTensor(), .. others]).ThrowIfFailed();
    }

    [Fact]
    public void Should_treat_triplets_as_a_loss_treats_pairs()
    {
        TripletLoss loss = new();
        Tensor anchor = LossTable.Wave(2, 1.3, 0.2, 3, 4), positive = LossTable.Wave(2, 1.7, 0.3, 3, 4), negative = LossTable.Wave(2, 2.3, 0.9, 3, 4);
        Tensor mask = tensor([true, false, true]), bad = mask.logical_not().unsqueeze(1);
        Tensor spoiled = anchor.masked_fill(bad, double.NaN);
        (Tensor value, Tensor gradient) = Numbers.Differentiate(x => loss.forward(x, positive, negative, null, mask), spoiled);
        Numbers.Equal(loss.forward(anchor, positive, negative, null, mask), value);
        Numbers.Finite(gradient);
        (value, gradient) = Numbers.Differentiate(x => loss.forward(x, anchor, anchor), anchor);
        Numbers.Equal(1, value);
        Numbers.Finite(gradient);
        Numbers.Finite(loss.forward(anchor.sign() * 3e37f, -positive.sign() * 3e37f, negative));
        Assert.Contains("TripletLoss: anchor is [3, 4] and positive is [3, 1, 4]", Assert.Throws<ArgumentException>(() => loss.forward(anchor, positive.unsqueeze(1), negative)).Message);
        Assert.Contains("negative is [2, 4]", Assert.Throws<ArgumentException>(() => loss.forward(anchor, positive, negative[..2])).Message);
        Assert.Contains("negative is Float32", Assert.Throws<ArgumentException>(() => loss.forward(anchor, positive, negative.to(ScalarType.Float32))).Message);
        Assert.Contains("input is Int64", Assert.Throws<ArgumentException>(() => loss.forward(mask.to(ScalarType.Int64), positive, negative)).Message);
        using DisposeScope scope = NewDisposeScope();
        _ = loss.forward(anchor, positive, negative, null, mask);
        Assert.Equal(1, scope.DisposablesCount);
    }

    [Fact]
    public void Should_treat_an_embedding_of_length_0_as_at_a_right_angle()
    {
        Tensor query = tensor([0.0, 0, 1, 0], [2, 2]), key = tensor([1.0, 1, 2, 3], [2, 2]);
        (Tensor terms, Tensor gradient) = Numbers.Differentiate(x => new InfoNceLoss(0.5, nn.Reduction.None).forward(x, key), query);
        Assert.Equal(Math.Log(2), terms[0].ToDouble(), 12);
        Numbers.Finite(gradient);
        GradCheck.Check(x => new InfoNceLoss(0.5).forward(x[0], x[1]), [LossTable.Wave(2, 1.3, 0.2, 3, 4), LossTable.Wave(2, 1.7, 0.3, 3, 4)]).ThrowIfFailed();
    }

    [Fact]
    public void Should_approach_NDCG_when_the_temperature_falls() =>
        Assert.Equal(1 - LossLab.Metrics.Ranking.Ndcg(Scores, Relevance), new ApproxNdcgLoss(0.01).forward(Scores, Relevance).ToDouble(), 9);

    [Fact]
    public void Should_refuse_hyperparameters_out_of_range()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PairwiseHingeLoss(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MarginRankingLoss(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApproxNdcgLoss(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new InfoNceLoss(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TripletLoss(-0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ListNetLoss((ListNetTarget)7));
    }
}
