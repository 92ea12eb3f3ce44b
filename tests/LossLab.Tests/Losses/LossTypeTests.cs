using LossLab.Losses;
using LossLab.Models;
using TorchSharp;
using static TorchSharp.torch;
using Linear = TorchSharp.Modules.Linear;
using Parameter = TorchSharp.Modules.Parameter;

namespace LossLab.Tests.Losses;

/// <summary>Half types and devices where the table of losses does not reach: other shapes of loss, balancers, known figures.</summary>
public sealed class LossTypeTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    public static TheoryData<ScalarType> HalfTypes => [ScalarType.Float16, ScalarType.BFloat16];

    /// <summary>What takes one tensor, or parameters, or losses of tasks: a function of one tensor [4, 1, 6, 6] of numbers in [0, 1].</summary>
    internal static readonly Dictionary<string, Func<Tensor, Tensor>> Others = new()
    {
        ["sparsity, L1"] = x => new SparsityPenalty().forward(x),
        ["sparsity, KL"] = x => new SparsityPenalty(SparsityKind.KullbackLeibler).forward(x),
        ["total variation"] = x => new TotalVariationLoss().forward(x),
        ["total variation, terms"] = x => new TotalVariationLoss(nn.Reduction.None).forward(x),
        ["contractive"] = x => Squared(input => new ContractivePenalty().forward(input, input.flatten(1).square()), x),
        ["contractive, probes"] = x => Squared(input => new ContractivePenalty(2).forward(input, input.flatten(1).square()), x),
        ["triplet"] = x => new TripletLoss().forward(x.flatten(1), x.flatten(1) * 1.5, x.flatten(1) / 4),
        ["sum of terms"] = x => new CombinedLoss().Add("a", new MseLoss(), 1e-6).Add("b", new MaeLoss(), 3).forward(x, zeros_like(x)),
        ["dynamic weights"] = x => new DynamicWeightAverage(2).forward([x.mean(), x[0].mean()]),
        ["uncertainty"] = x => Uncertain(x).forward([x.mean(), x[0].mean()]),
    };

    private static readonly UncertaintyWeighting Uncertainty = new(TaskKind.Regression, TaskKind.Classification);

    public static TheoryData<string, ScalarType> OthersInHalf()
    {
        var rows = new TheoryData<string, ScalarType>();
        foreach (string name in Others.Keys)
            foreach (ScalarType type in new[] { ScalarType.Float16, ScalarType.BFloat16 }) rows.Add(name, type);
        return rows;
    }

    public static TheoryData<string> AllOthers => [.. Others.Keys];

    private static Tensor Activations => (LossTable.Wave(0.45, 1.9, 0.4, 4, 1, 6, 6) + 0.5).to(ScalarType.Float32);

    // Where the graph up to the loss is in the half type too, its roundings come on top: four units in the last place.
    [Theory]
    [MemberData(nameof(OthersInHalf))]
    public void Should_be_the_same_in_half_precision(string name, ScalarType type)
    {
        Tensor x = Activations.to(type);
        manual_seed(2);
        (Tensor expected, Tensor slope) = Numbers.Differentiate(Others[name], x.to(ScalarType.Float32));
        manual_seed(2);
        (Tensor value, Tensor gradient) = Numbers.Differentiate(Others[name], x);
        Assert.Equal((type, type), (value.dtype, gradient.dtype));
        bool whole = name.StartsWith("sparsity") || name.StartsWith("total");
        double units = whole ? finfo(type).eps : Guard.Rounding(type);
        Numbers.Equal(expected, value, units, whole ? 1e-7 : units * expected.abs().max().ToDouble());
        Numbers.Equal(slope, gradient, units, whole ? 1e-7 : units * slope.abs().max().ToDouble());
    }

    [Theory]
    [MemberData(nameof(AllOthers))]
    public void Should_make_its_tensors_on_the_device_of_the_prediction(string name)
    {
        manual_seed(2);
        (Tensor expected, Tensor slope) = Numbers.Differentiate(Others[name], Activations);
        manual_seed(2);
        Tensor x = Activations;
        (Tensor value, Tensor gradient) = MetaDevice.AsDefault(() => Numbers.Differentiate(Others[name], x));
        Numbers.Equal(expected, value);
        Numbers.Equal(slope, gradient);
    }

    [Theory]
    [MemberData(nameof(AllOthers))]
    public void Should_give_the_shape_of_its_result_where_tensors_have_no_numbers(string name)
    {
        Tensor x = Activations.to(META), expected = Others[name](Activations.requires_grad_());
        MetaDevice.Try(() =>
        {
            Tensor value = Others[name](x.detach().requires_grad_());
            Assert.Equal((DeviceType.META, ScalarType.Float32), (value.device_type, value.dtype));
            Assert.Equal(expected.shape, value.shape);
        });
    }

    [Fact]
    public void Should_balance_where_tensors_have_no_numbers()
    {
        Parameter p = nn.Parameter(empty(3, device: META));
        Tensor[] losses = [p.square().sum(), p.exp().sum()];
        GradNorm norms = new([p], 2);
        Assert.Equal(DeviceType.META, norms.forward(losses).device_type);
        Assert.Equal([1, 1], norms.Weights);
        DynamicWeightAverage average = new(2);
        for (int epoch = 0; epoch < 3; epoch++)
        {
            Assert.Equal(DeviceType.META, average.forward(losses).device_type);
            average.EndEpoch();
        }

        Assert.Equal([1, 1], average.Weights);
        MetaDevice.Try(() => new PcGrad([p]).Backward(losses));
    }

    // Beyond 2048, one more is nothing to Float16, and beyond 256 to BFloat16.
    [Theory]
    [MemberData(nameof(HalfTypes))]
    public void Should_add_many_tasks(ScalarType type)
    {
        Tensor[] ones = [.. Enumerable.Repeat(tensor(1, dtype: type), 3072)];
        Numbers.Equal(3072, new DynamicWeightAverage(ones.Length).forward(ones));
        Numbers.Equal(1536, new UncertaintyWeighting([.. ones.Select(_ => TaskKind.Regression)]).forward(ones));
        CombinedLoss sum = new();
        for (int i = 0; i < 600; i++) sum.Add($"{i}", (x, _) => x, i == 0 ? 2473 : 1);
        Numbers.Equal(3072, sum.forward(ones[0], ones[0]));
    }

    [Theory]
    [MemberData(nameof(HalfTypes))]
    public void Should_penalise_parameters_of_a_half_type(ScalarType type)
    {
        Linear layer = nn.Linear(300, 300), half = nn.Linear(300, 300);
        half.to(type);
        using (no_grad())
        {
            foreach ((Parameter wide, Parameter narrow) in layer.parameters().Zip(half.parameters()))
            {
                narrow.copy_(wide * 0.1);
                wide.copy_(narrow);
            }
        }

        foreach (Func<nn.Module, ParameterPenalty> make in new Func<nn.Module, ParameterPenalty>[] { m => new L1Penalty(m), m => new L2Penalty(m) })
        {
            layer.zero_grad();
            half.zero_grad();
            Tensor expected = make(layer).Value(), value = make(half).Value();
            expected.backward();
            value.backward();
            Assert.Equal(type, value.dtype);
            Numbers.Equal(expected, value, finfo(type).eps);
            Numbers.Equal(layer.weight!.grad!, half.weight!.grad!, finfo(type).eps, 1e-7);
        }

        Assert.Equal(DeviceType.META, new L2Penalty(nn.Linear(2, 3).to(META)).Value().device_type);
    }

    // MSE of ones: 10⁵ terms are more than Float16 can hold, their mean is not.
    [Fact]
    public void Should_sum_the_weights_of_many_terms()
    {
        Tensor x = ones(100_000, ScalarType.Float16), y = zeros(100_000, ScalarType.Float16);
        foreach (WeightNormalizer normalizer in Enum.GetValues<WeightNormalizer>())
        {
            Assert.Equal(1, new MseLoss(normalizer: normalizer).forward(x, y, ones_like(x)).ToDouble());
            Assert.Equal(0.5, new HuberLoss(normalizer: normalizer).forward(x, y, ones_like(x)).ToDouble());
        }

        Assert.Equal(double.PositiveInfinity, new MseLoss(nn.Reduction.Sum).forward(x, y).ToDouble());
    }

    // Smooth images, whose variances are small differences of large numbers: BFloat16 alone gave 0.078 for 0.176, and a gradient that
    // had a cosine of 0.17 to the right one.
    [Theory]
    [MemberData(nameof(HalfTypes))]
    public void Should_compare_smooth_images(ScalarType type)
    {
        Tensor row = linspace(0, 1, 32).unsqueeze(0), x = (row + row.t()).div(2).view(1, 1, 32, 32).to(type), y = (x.to(ScalarType.Float32).square() + 0.05).to(type);
        foreach (Loss loss in new Loss[] { new SsimLoss(2), new MsSsimLoss(2, [0.5, 0.5], 5) })
        {
            (Tensor expected, Tensor slope) = Numbers.Differentiate(t => loss.forward(t, y.to(ScalarType.Float32)), x.to(ScalarType.Float32));
            (Tensor value, Tensor gradient) = Numbers.Differentiate(t => loss.forward(t, y), x);
            Numbers.Equal(expected, value, finfo(type).eps);
            Tensor g = gradient.to(ScalarType.Float32);
            Assert.InRange(((g * slope).sum() / g.norm() / slope.norm()).ToDouble(), 0.9999, 1.0001);
        }
    }

    [Theory]
    [MemberData(nameof(HalfTypes))]
    public void Should_take_a_half_types_own_rounding_errors_for_rounding(ScalarType type)
    {
        double eps = finfo(type).eps;
        Tensor nearly = tensor(new[] { 1 + eps, 0 }, dtype: type), far = tensor(new[] { 1 + 8 * eps, 0 }, dtype: type);
        Tensor exact = tensor(new double[] { 1, 0 }, dtype: type), logits = tensor(new[] { 0.3, -2 }, dtype: type);
        Assert.Equal(new BceWithLogitsLoss().forward(logits, exact).ToDouble(), new BceWithLogitsLoss().forward(logits, nearly).ToDouble());
        Assert.Equal(0, new BceLoss().forward(nearly, exact).ToDouble());
        Assert.Throws<ArgumentException>(() => new BceWithLogitsLoss().forward(logits, far));
        Assert.Throws<ArgumentException>(() => new BceLoss().forward(far, exact));
        // Afterwards, Float32 has its own again.
        Assert.Throws<ArgumentException>(() => new BceLoss().forward(nearly.to(ScalarType.Float32), exact.to(ScalarType.Float32)));
        SparsityPenalty sparsity = new(SparsityKind.KullbackLeibler);
        Assert.True(double.IsFinite(sparsity.forward(nearly.view(1, 2)).ToDouble()));
        Assert.Throws<ArgumentException>(() => sparsity.forward(far.view(1, 2)));
    }

    [Theory]
    [MemberData(nameof(HalfTypes))]
    public void Should_show_a_network_images_of_its_own_type(ScalarType type)
    {
        Tensor x = Activations.to(type), y = (1 - Activations).to(type);
        FeatureNetwork wide = new(("conv", nn.Conv2d(1, 2, 3)), ("tanh", nn.Tanh()));
        FeatureNetwork half = new FeatureNetwork(("conv", nn.Conv2d(1, 2, 3)), ("tanh", nn.Tanh())).to(type);
        using (no_grad())
            foreach (string name in new[] { "features.0.weight", "features.0.bias" })
            {
                wide.get_parameter(name)!.copy_(wide.get_parameter(name)!.to(type));
                half.get_parameter(name)!.copy_(wide.get_parameter(name)!);
            }

        foreach (FeatureNetwork network in new[] { wide, half })
            foreach (Func<FeatureNetwork, Loss> make in new Func<FeatureNetwork, Loss>[] { n => new PerceptualLoss(n, ["tanh"]), n => new StyleLoss(n, ["tanh"]) })
            {
                double expected = make(wide).forward(x.to(ScalarType.Float32), y.to(ScalarType.Float32)).ToDouble();
                (Tensor value, Tensor gradient) = Numbers.Differentiate(t => make(network).forward(t, y), x);
                Assert.Equal((type, type), (value.dtype, gradient.dtype));
                Numbers.Equal(expected, value, (network == wide ? 1 : 16) * finfo(type).eps);
            }
    }

    private static Tensor Squared(Func<Tensor, Tensor> penalty, Tensor x) => penalty(x.requires_grad ? x : x.requires_grad_());

    private static UncertaintyWeighting Uncertain(Tensor like)
    {
        if (like.device_type == DeviceType.CPU) return Uncertainty;
        UncertaintyWeighting weighting = new(TaskKind.Regression, TaskKind.Classification);
        weighting.to(like.device);
        return weighting;
    }
}
