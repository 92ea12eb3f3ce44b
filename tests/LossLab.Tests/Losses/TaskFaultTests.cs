using System.Runtime.InteropServices;
using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;
using Linear = TorchSharp.Modules.Linear;
using Parameter = TorchSharp.Modules.Parameter;

namespace LossLab.Tests.Losses;

/// <summary>
/// What goes wrong with tasks and parameters, a row each: frozen ones, gradients that are not there, graphs that are used up, losses that
/// are negative or NaN. Each has the value that its formula gives, or the one error, which names the task.
/// </summary>
public sealed class TaskFaultTests : IDisposable
{
    private static readonly Dictionary<string, Action> Table = new()
    {
        ["PcGrad, frozen"] = () =>
        {
            Parameter p = Of(1, 2), frozen = Of(5);
            frozen.requires_grad = false;
            new PcGrad([frozen, p]).Backward((p * frozen).sum(), p[0]);
            Numbers.Equal([6, 5], p.grad!);
            Assert.Null(frozen.grad);
        },
        ["PcGrad, all frozen"] = () => Fails<InvalidOperationException>("PcGrad needs a parameter that requires a gradient", () =>
        {
            Parameter frozen = Of(5);
            frozen.requires_grad = false;
            new PcGrad([frozen]).Backward(Of(1)[0]);
        }),
        ["PcGrad, a parameter that one task does not use"] = () =>
        {
            Parameter p = Of(1), q = Of(1);
            new PcGrad([p, q]).Backward(p[0] * 2, q[0] * 3);
            Numbers.Equal([2], p.grad!);
            Numbers.Equal([3], q.grad!);
        },
        ["PcGrad, a task that uses no parameter"] = () =>
        {
            Parameter p = Of(1), other = Of(1);
            new PcGrad([p]).Backward(p[0] * 2, other[0]);
            Numbers.Equal([2], p.grad!);
            Assert.Null(other.grad);
        },
        ["PcGrad, parameters of another model"] = () => Fails<InvalidOperationException>("PcGrad: no loss depends on the parameters", () =>
        {
            Parameter p = Of(1, 2);
            new PcGrad([Of(1)]).Backward(p[0], p[1]);
        }),
        ["PcGrad, a task without a gradient"] = () =>
            Fails<ArgumentException>("the loss of task 1 requires no gradient", () => Surgery(p => [p[0], p[0].detach()])),
        ["PcGrad, used up"] = () => Fails<InvalidOperationException>("PcGrad: the loss of task 1 can't be differentiated", () => Surgery(p => [p[0], UsedUp(p)])),
        ["PcGrad, negative"] = () =>
        {
            Parameter p = Of(1, -2);
            new PcGrad([p]).Backward(p[0], p[1] * 3);
            Numbers.Equal([1, 3], p.grad!);
        },
        ["PcGrad, NaN"] = () => Fails<ArgumentException>("the loss of task 1 is NaN", () => Surgery(p => [p[0], p[0] + double.NaN])),
        ["PcGrad, infinite slope"] = () => Fails<ArgumentException>("the gradient of task 1 is NaN or infinite", () => Surgery(p => [p[0], (p[0] - 1).sqrt()])),

        ["GradNorm, frozen"] = () =>
        {
            Parameter p = Of(1), frozen = Of(5);
            frozen.requires_grad = false;
            GradNorm norms = new([frozen, p], 2);
            norms.forward([p[0] * frozen[0], p[0]]);
            Assert.Equal([5, 1], norms.GradientNorms);
        },
        ["GradNorm, parameters of another model"] = () => Fails<InvalidOperationException>("GradNorm: no loss depends on the parameters", () =>
        {
            Parameter p = Of(1, 2);
            new GradNorm([Of(1)], 2).forward([p[0], p[1]]);
        }),
        ["GradNorm, all frozen"] = () => Fails<InvalidOperationException>("GradNorm needs a shared parameter that requires a gradient", () =>
        {
            Parameter p = Of(1), frozen = Of(5);
            frozen.requires_grad = false;
            new GradNorm([frozen], 1).forward([p[0]]);
        }),
        ["GradNorm, a task that does not use the shared parameter"] = () =>
        {
            Parameter p = Of(1), other = Of(1);
            GradNorm norms = new([p], 2, 0, 0.1);
            norms.forward([p[0] * 2, other[0]]);
            // Norms 2 and 0, goal 1: the first weight falls by 0.1·2, the other has no norm to be moved by.
            Assert.Equal([2, 0], norms.GradientNorms);
            Assert.Equal(2 * 0.8 / 1.8, norms.Weights[0], 12);
        },
        ["GradNorm, a task without a gradient"] = () => Fails<ArgumentException>("the loss of task 1 requires no gradient", () => Norms(p => [p[0], p[0].detach()])),
        ["GradNorm, used up"] = () => Fails<InvalidOperationException>("GradNorm: the loss of task 1 can't be differentiated", () => Norms(p => [p[0], UsedUp(p)])),
        ["GradNorm, negative"] = () => Fails<ArgumentException>("the loss of task 1 is -1", () => Norms(p => [p[0], -p[0]])),
        ["GradNorm, NaN"] = () => Fails<ArgumentException>("the loss of task 1 is NaN", () => Norms(p => [p[0], p[0] + double.NaN])),
        ["GradNorm, infinite"] = () => Fails<ArgumentException>("the loss of task 1 is Infinity", () => Norms(p => [p[0], p[0] / 0])),
        ["GradNorm, infinite slope"] = () => Fails<ArgumentException>("the gradient of task 1 is NaN or infinite", () => Norms(p => [p[0], (p[0] - 1).sqrt()])),
        ["GradNorm, not training"] = () =>
        {
            Parameter p = Of(1);
            GradNorm norms = new([p], 2);
            norms.eval();
            Numbers.Equal(-1, norms.forward([p[0], -2 * p[0]]));
        },

        ["DynamicWeightAverage, frozen"] = () => Numbers.Equal(3, new DynamicWeightAverage(2).forward([tensor(1.0), tensor(2.0)])),
        ["DynamicWeightAverage, a task without a gradient"] = () =>
        {
            Parameter p = Of(1);
            new DynamicWeightAverage(2).forward([p[0] * 2, tensor(2.0)]).backward();
            Numbers.Equal([2], p.grad!);
        },
        ["DynamicWeightAverage, used up"] = () =>
        {
            Parameter p = Of(1);
            Tensor value = new DynamicWeightAverage(2).forward([p[0], UsedUp(p)]);
            Numbers.Equal(1 + Math.E, value);
            Assert.Throws<ExternalException>(() => value.backward());
        },
        ["DynamicWeightAverage, negative"] = () =>
            Fails<ArgumentException>("the loss of task 1 is -2", () => new DynamicWeightAverage(2).forward([tensor(1.0), tensor(-2.0)])),
        ["DynamicWeightAverage, NaN"] = () =>
            Fails<ArgumentException>("the loss of task 0 is NaN", () => new DynamicWeightAverage(2).forward([tensor(double.NaN), tensor(2.0)])),
        ["DynamicWeightAverage, not training"] = () =>
        {
            DynamicWeightAverage average = new(2);
            average.eval();
            Numbers.Equal(-1, average.forward([tensor(1.0), tensor(-2.0)]));
        },

        ["DynamicWeightAverage, a validation"] = () =>
        {
            // r = (1/1, 1/2), w = 2·softmax(r/2) by hand; with the validation's 100 it would be another.
            DynamicWeightAverage average = new(2);
            foreach (Tensor[] losses in new Tensor[][] { [tensor(1.0), tensor(2.0)], [tensor(1.0), tensor(1.0)] })
            {
                average.forward(losses);
                using (no_grad()) average.forward([tensor(100.0), tensor(-1.0)]);
                average.EndEpoch();
            }

            Assert.Equal(2 / (1 + Math.Exp(-0.25)), average.Weights[0], 12);
        },
        ["GradNorm, a validation"] = () =>
        {
            Parameter p = Of(1);
            GradNorm norms = new([p], 2);
            using (no_grad()) Numbers.Equal(-1, norms.forward([p[0], -2 * p[0]]));
            Assert.Equal([1, 1], norms.Weights);
        },
        ["CombinedLoss, a validation"] = () =>
        {
            CombinedLoss ramp = new CombinedLoss().Add("error", (x, y) => (x - y).sum(), Schedule.LinearRamp(0, 1, steps: 2));
            ramp.forward(tensor(3.0), tensor(1.0));
            using (no_grad()) Numbers.Equal(1, ramp.forward(tensor(3.0), tensor(1.0)));
            Numbers.Equal(1, ramp.forward(tensor(3.0), tensor(1.0)));
            Numbers.Equal(2, ramp.forward(tensor(3.0), tensor(1.0)));
        },

        ["UncertaintyWeighting, frozen"] = () =>
        {
            UncertaintyWeighting weighting = new(TaskKind.Regression, TaskKind.Classification);
            weighting.LogVariances.requires_grad = false;
            Parameter p = Of(1);
            weighting.forward([p[0] * 2, p[0]]).backward();
            Numbers.Equal([2], p.grad!);
            Assert.Null(weighting.LogVariances.grad);
        },
        ["UncertaintyWeighting, a task without a gradient"] = () =>
        {
            UncertaintyWeighting weighting = new(TaskKind.Regression, TaskKind.Classification);
            weighting.forward([tensor(2.0), tensor(3.0)]).backward();
            Numbers.Equal([-0.5, -2.5], weighting.LogVariances.grad!);
        },
        ["UncertaintyWeighting, used up"] = () =>
        {
            Parameter p = Of(1);
            Tensor value = new UncertaintyWeighting(TaskKind.Classification).forward([UsedUp(p)]);
            Numbers.Equal(Math.E, value);
            Assert.Throws<ExternalException>(() => value.backward());
        },
        ["UncertaintyWeighting, negative"] = () =>
        {
            // The formula's value; its slope ½ − ℓ = 2.5 says that s falls, and goes on falling.
            UncertaintyWeighting weighting = new(TaskKind.Classification);
            Tensor value = weighting.forward([tensor(-2.0)]);
            value.backward();
            Numbers.Equal(-2, value);
            Numbers.Equal([2.5], weighting.LogVariances.grad!);
        },
        ["UncertaintyWeighting, NaN"] = () => Assert.Equal(double.NaN,
            new UncertaintyWeighting(TaskKind.Regression, TaskKind.Regression).forward([tensor(1.0), tensor(double.NaN)]).item<double>()),

        ["L1Penalty, frozen"] = () => Frozen(module => new L1Penalty(module), 7, 1),
        ["L2Penalty, frozen"] = () => Frozen(module => new L2Penalty(module), 25, 6),
        ["L1Penalty, all frozen"] = () => AllFrozen(module => new L1Penalty(module)),
        ["L2Penalty, all frozen"] = () => AllFrozen(module => new L2Penalty(module)),
        ["L1Penalty, NaN"] = () => HoldsNaN(module => new L1Penalty(module)),
        ["L2Penalty, NaN"] = () => HoldsNaN(module => new L2Penalty(module)),
        ["L1Penalty, twice"] = () => Twice(module => new L1Penalty(module), 2),
        ["L2Penalty, twice"] = () => Twice(module => new L2Penalty(module), 12),

        ["ContractivePenalty, frozen"] = () =>
        {
            // The encoder's weights may be frozen: ∂(3x)/∂x = 3 all the same.
            Parameter weight = Of(3);
            weight.requires_grad = false;
            Tensor x = ones([2, 1], ScalarType.Float64, requires_grad: true);
            Numbers.Equal(9, new ContractivePenalty().forward(x, x * weight));
        },
        ["ContractivePenalty, a code of something else"] = () => Fails<ArgumentException>("code must be computed from it", () =>
        {
            Tensor x = ones([2, 1], ScalarType.Float64, requires_grad: true);
            new ContractivePenalty().forward(x, ones([2, 1], ScalarType.Float64, requires_grad: true) * 2);
        }),
        ["ContractivePenalty, a unit that does not use the input"] = () =>
        {
            Tensor x = ones([2, 1], ScalarType.Float64, requires_grad: true);
            Numbers.Equal(16, new ContractivePenalty().forward(x, cat([x * 4, ones_like(x)], 1)));
        },
        ["ContractivePenalty, used up"] = () => Fails<InvalidOperationException>("has been gone through before", () =>
        {
            Tensor x = ones([2, 1], ScalarType.Float64, requires_grad: true), code = x.exp();
            code.sum().backward();
            new ContractivePenalty().forward(x, code);
        }),
        ["ContractivePenalty, NaN"] = () =>
        {
            Tensor x = ones([2, 1], ScalarType.Float64, requires_grad: true);
            Assert.Equal(double.NaN, new ContractivePenalty().forward(x, x * double.NaN).item<double>());
        },
    };

    private readonly DisposeScope _scope = NewDisposeScope();

    public static TheoryData<string> Rows => [.. Table.Keys];

    public void Dispose() => _scope.Dispose();

    [Theory]
    [MemberData(nameof(Rows))]
    public void Should_have_the_right_value_or_the_one_error(string row) => Table[row]();

    private static Parameter Of(params double[] values) => nn.Parameter(tensor(values));

    private static void Fails<T>(string message, Action action) where T : Exception => Assert.Contains(message, Assert.Throws<T>(action).Message);

    private static void Surgery(Func<Parameter, Tensor[]> losses)
    {
        Parameter p = Of(1);
        new PcGrad([p]).Backward(losses(p));
    }

    private static void Norms(Func<Parameter, Tensor[]> losses)
    {
        Parameter p = Of(1);
        new GradNorm([p], 2).forward(losses(p));
    }

    private static Tensor UsedUp(Parameter p)
    {
        Tensor loss = p.exp().sum();
        loss.backward();
        return loss;
    }

    /// <summary>Weights 3 and −4, and a bias of 10.</summary>
    private static Linear Model()
    {
        Linear layer = nn.Linear(2, 1);
        using IDisposable quiet = no_grad();
        layer.weight!.copy_(tensor([3f, -4f], [1, 2]));
        layer.bias!.fill_(10);
        return layer;
    }

    private static void Frozen(Func<nn.Module, ParameterPenalty> penalty, double value, double slope)
    {
        Linear layer = Model();
        layer.bias!.requires_grad = false;
        Tensor total = penalty(layer).Value();
        total.backward();
        Numbers.Equal(value, total);
        Assert.Equal(slope, layer.weight!.grad![0, 0].item<float>());
        Assert.Null(layer.bias.grad);
    }

    private static void AllFrozen(Func<nn.Module, ParameterPenalty> penalty)
    {
        Linear layer = Model();
        layer.weight!.requires_grad = layer.bias!.requires_grad = false;
        Fails<InvalidOperationException>("Linear has no parameter to penalise. Frozen ones do not count", () => penalty(layer).Value());
    }

    private static void HoldsNaN(Func<nn.Module, ParameterPenalty> penalty)
    {
        Linear layer = Model();
        using (no_grad()) layer.bias!.fill_(double.NaN);
        Assert.Equal(float.NaN, penalty(layer).Value().item<float>());
    }

    // A graph of its own at each call.
    private static void Twice(Func<nn.Module, ParameterPenalty> penalty, double slope)
    {
        Linear layer = Model();
        ParameterPenalty of = penalty(layer);
        of.Value().backward();
        of.Value().backward();
        Assert.Equal(slope, layer.weight!.grad![0, 0].item<float>());
    }
}
