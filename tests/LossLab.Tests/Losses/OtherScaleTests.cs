using LossLab.Losses;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>The same as for the losses of the table for what is not in it: losses of one tensor, penalties, balancers; and what does not change.</summary>
public sealed class OtherScaleTests
{
    public static TheoryData<string> Names => [.. LossTypeTests.Others.Keys.Where(name => !name.Contains("probes"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_be_as_right_in_Float32_at_any_offset_and_scale(string name)
    {
        Func<Tensor, Tensor> loss = LossTypeTests.Others[name];
        PropertyRun.Of(ScaleCase.All, at =>
        {
            using DisposeScope scope = NewDisposeScope();
            Random random = new(at.Seed);
            // 0 and above, as tasks' losses are, and for the divergence from a rate at most 1.
            double[] numbers = [.. Enumerable.Range(0, 18).Select(_ => random.NextDouble())];
            float[] placed = name == "sparsity, KL" ? Array.ConvertAll(numbers, v => (float)(v * Math.Min(at.Scale, 1))) : at.Place(numbers);
            (Tensor x, Tensor x64) = ScaleCase.Both(placed, [2, 1, 3, 3]);
            (double[] exact, double[] slope) = Numbers.DifferentiateToDoubles(loss, x64);
            (double[] value, double[] gradient) = Numbers.DifferentiateToDoubles(loss, x);
            ScaleCase.Close(exact, value, 0, "value");
            // A triplet's gradient is the difference of two directions.
            ScaleCase.Close(slope, gradient, name == "triplet" ? 1 : 0, "gradient");
            if (name != "uncertainty") Assert.All(value, v => Assert.True(v >= 0));
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Should_penalise_parameters_of_any_size(bool squared) => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(at.Seed);
        (Tensor x, Tensor x64) = ScaleCase.Both(at.Place(ScaleCase.Normal(random, at.Spread, 12)), [4, 3]);
        double[] Of(Tensor weights)
        {
            Linear layer = nn.Linear(3, 4, false).to(weights.dtype);
            using (no_grad()) layer.weight!.copy_(weights);
            Tensor value = (squared ? (ParameterPenalty)new L2Penalty(layer) : new L1Penalty(layer)).Value();
            value.backward();
            return [.. Numbers.Doubles(value), .. Numbers.Doubles(layer.weight!.grad!)];
        }

        double[] exact = Of(x64), value = Of(x);
        ScaleCase.Close(exact[..1], value[..1], 0, "value");
        ScaleCase.Close(exact[1..], value[1..], 0, "gradient");
    });

    // Two gradients, in doubles: what points against the other is taken out of each, whatever their lengths.
    [Fact]
    public void Should_project_gradients_of_any_length() => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(at.Seed);
        float[] first = at.Place(ScaleCase.Normal(random, at.Spread, 5)), second = Array.ConvertAll(ScaleCase.Normal(random, 1, 5), v => (float)v);
        double[] a = Array.ConvertAll(first, v => (double)v), b = Array.ConvertAll(second, v => (double)v);
        double[] expected = [.. Without(a, b).Zip(Without(b, a), (p, q) => p + q)];
        ScaleCase.Close(expected, Surgery(1), 0, "gradient");
        // A power of two is exact.
        Assert.Equal(Surgery(1).Select(v => 1024 * v), Surgery(1024));

        double[] Surgery(float scale)
        {
            Parameter p = nn.Parameter(zeros(5));
            new PcGrad([p]).Backward((p * tensor(first) * scale).sum(), (p * tensor(second) * scale).sum());
            return Numbers.Doubles(p.grad!);
        }

        static double[] Without(double[] own, double[] other)
        {
            double largest = other.Max(Math.Abs);
            double[] direction = [.. other.Select(v => largest == 0 ? 0 : v / largest)];
            double along = own.Zip(direction, (p, q) => p * q).Sum(), square = direction.Sum(v => v * v);
            return [.. own.Zip(direction, (p, q) => along < 0 ? p - along / square * q : p)];
        }
    });

    // Factors of 1, 2 and 4: with a norm that is the mean, the side to which its weight moves would be a matter of rounding.
    [Fact]
    public void Should_bring_norms_of_any_size_together() => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(at.Seed);
        (Tensor g, Tensor g64) = ScaleCase.Both(at.Place(ScaleCase.Normal(random, at.Spread, 3)), [3]);
        double[] exact = Weights(g64), weights = Weights(g);
        ScaleCase.Close(exact, weights, 0, "weight");
        Assert.Equal(3, weights.Sum(), 9);
        Assert.All(weights, weight => Assert.True(weight > 0));

        double[] Weights(Tensor gradients)
        {
            Parameter p = nn.Parameter(ones(3, gradients.dtype));
            GradNorm balance = new([p], 3);
            for (int step = 0; step < 2; step++)
                balance.forward([.. Enumerable.Range(0, 3).Select(k => (p * gradients[k]).abs().sum() * Math.Pow(2, k) / (step + 1.0))]);
            return [.. balance.Weights];
        }
    });

    // Rates and shares have no unit: a task's loss in another unit changes nothing.
    [Fact]
    public void Should_weight_tasks_whatever_their_unit() => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(at.Seed);
        double[] losses = [.. Enumerable.Range(0, 6).Select(_ => random.NextDouble() + 0.1)];
        double[] expected = Weights(1, ScalarType.Float64), scaled = Weights(at.Scale, ScalarType.Float64), single = Weights(at.Scale, ScalarType.Float32);
        ScaleCase.Close(expected, scaled, 0, "weight");
        ScaleCase.Close(expected, single, 0, "weight");
        Assert.Equal(2, single.Sum(), 9);
        double[] match = LossBalancer.MatchScales([losses[0] * at.Scale, losses[1] * at.Scale], [1, 3]);
        Assert.Equal(1, match[0]);
        Assert.Equal(3 * losses[0] / losses[1], match[1], 6);

        double[] Weights(double scale, ScalarType type)
        {
            DynamicWeightAverage average = new(2);
            for (int epoch = 0; epoch < 3; epoch++)
            {
                average.forward([tensor(losses[2 * epoch] * scale, type), tensor(losses[2 * epoch + 1], type)]);
                average.EndEpoch();
            }

            return [.. average.Weights];
        }
    });

    /// <summary>Losses that depend on differences of scores or logits alone: [2, 4], and their targets.</summary>
    private static readonly Dictionary<string, (Loss Loss, Func<Tensor> Target)> Relative = new()
    {
        ["cross-entropy"] = (new WeightedCrossEntropyLoss(), () => tensor(new long[] { 1, 3 })),
        ["multi-class focal"] = (new MulticlassFocalLoss(), () => tensor(new long[] { 1, 3 })),
        ["ListNet"] = (new ListNetLoss(), Grades),
        ["ListMLE"] = (new ListMleLoss(), Grades),
        ["approximate NDCG"] = (new ApproxNdcgLoss(0.5), Grades),
        ["pairwise hinge"] = (new PairwiseHingeLoss(), Grades),
        ["pairwise logistic"] = (new PairwiseLogisticLoss(), Grades),
        ["LambdaRank"] = (new LambdaRankLoss(), Grades),
        ["LambdaRank 2"] = (new LambdaRankLoss(2), Grades),
        ["cross-entropy, soft"] = (new WeightedCrossEntropyLoss([1, 2, 3, 4], labelSmoothing: 0.1), () => (Grades() + 1).softmax(1)),
    };

    public static TheoryData<string> RelativeNames => [.. Relative.Keys];

    [Theory]
    [MemberData(nameof(RelativeNames))]
    public void Should_not_change_when_all_scores_are_shifted(string name) => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        // Multiples of 1/64 stay themselves in Float32 when 10⁴ is added.
        Random random = new(at.Seed);
        Tensor x = tensor(Array.ConvertAll(ScaleCase.Normal(random, at.Spread, 8), v => (float)(Math.Round(v * 64) / 64)), [2, 4]);
        Tensor target = Relative[name].Target();
        (Tensor there, Tensor slope) = Numbers.Differentiate(t => Relative[name].Loss.forward(t, target), x);
        (Tensor here, Tensor gradient) = Numbers.Differentiate(t => Relative[name].Loss.forward(t, target), x + at.Shift);
        Numbers.Equal(there, here, 1e-5, 1e-6);
        Numbers.Equal(slope, gradient, 1e-5, 1e-6);
    });

    [Fact]
    public void Should_have_variances_that_a_shift_does_not_change() => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(at.Seed);
        Tensor Image() => tensor(Array.ConvertAll(ScaleCase.Normal(random, at.Spread, 36), v => (float)(Math.Round(v * 64) / 64)), [1, 1, 6, 6]);
        Tensor x = Image(), y = at.Near ? x + 1 / 64f : Image();
        SsimWindow window = new(40, 3, 1.5);
        Numbers.Equal(window.Compare(window.Center(x, y)).Contrast, window.Compare(window.Center(x + at.Shift, y + at.Shift)).Contrast, 1e-4, 1e-7);
    });

    [Fact]
    public void Should_compare_directions_whatever_their_lengths() => PropertyRun.Of(ScaleCase.All, at =>
    {
        using DisposeScope scope = NewDisposeScope();
        Random random = new(at.Seed);
        double scale = Math.Pow(2, Math.Round(Math.Log2(at.Scale)));
        Tensor x = tensor(Array.ConvertAll(ScaleCase.Normal(random, at.Spread, 8), v => (float)v), [2, 4]);
        Tensor y = tensor(Array.ConvertAll(ScaleCase.Normal(random, 1, 8), v => (float)v), [2, 4]);
        Numbers.Equal(new InfoNceLoss().forward(x, y), new InfoNceLoss().forward(x * scale, y), 1e-6, 1e-6);
    });

    private static Tensor Grades() => tensor(new float[] { 0, 2, 1, 0, 3, 0, 1, 2 }, [2, 4]);
}
