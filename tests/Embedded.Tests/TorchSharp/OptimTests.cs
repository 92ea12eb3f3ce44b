using System.Text.Json;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests.TorchSharpStack;

/// <summary>Nine steps of every optimiser on PyTorch's problem, and what is around a step.</summary>
public sealed class OptimTests
{
    private static readonly Dictionary<string, Func<Parameter[], optim.Optimizer>> s_optimisers = new()
    {
        ["sgd"] = p => optim.SGD(p, 0.1),
        ["sgd momentum"] = p => optim.SGD(p, 0.1, momentum: 0.9, dampening: 0.1, weight_decay: 0.01),
        ["sgd nesterov"] = p => optim.SGD(p, 0.1, momentum: 0.9, nesterov: true),
        ["sgd maximize"] = p => optim.SGD(p, 0.1, momentum: 0.5, weight_decay: 0.1, maximize: true),
        ["adam"] = p => optim.Adam(p, 0.1, weight_decay: 0.02),
        ["adam amsgrad"] = p => optim.Adam(p, 0.1, 0.5, 0.6, amsgrad: true),
        ["adamw"] = p => optim.AdamW(p, 0.1, weight_decay: 0.1),
        ["adamax"] = p => optim.Adamax(p, 0.1, weight_decay: 0.02),
        ["nadam"] = p => optim.NAdam(p, 0.1, weight_decay: 0.02),
        ["radam"] = p => optim.RAdam(p, 0.1, weight_decay: 0.02),
        ["rmsprop"] = p => optim.RMSProp(p, 0.1, weight_decay: 0.02),
        ["rmsprop centered"] = p => optim.RMSProp(p, 0.1, alpha: 0.9, momentum: 0.8, centered: true),
        ["adagrad"] = p => optim.Adagrad(p, 0.1, lr_decay: 0.1, weight_decay: 0.02, initial_accumulator_value: 0.1),
        ["adadelta"] = p => optim.Adadelta(p, 1.0, rho: 0.8, weight_decay: 0.02),
        ["rprop"] = p => optim.Rprop(p, 0.1),
        ["asgd"] = p => optim.ASGD(p, 0.1, t0: 2, weight_decay: 0.02),
    };

    public static TheoryData<string> Names => [.. s_optimisers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_follow_PyTorchs_trajectory(string name)
    {
        Parameter[] parameters = Start();
        using optim.Optimizer optimizer = s_optimisers[name](parameters);
        int step = 0;
        foreach (JsonElement expected in NnVectors.Root.GetProperty("optimisers").GetProperty(name).EnumerateArray())
        {
            Step(optimizer, parameters);
            NnVectors.AssertEqual(expected[0], parameters[0], $"step {++step}, a", 1e-4);
            NnVectors.AssertEqual(expected[1], parameters[1], $"step {step}, b", 1e-4);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Should_go_on_where_a_saved_state_stopped(string name)
    {
        Parameter[] parameters = Start(), copies = Start();
        using var optimizer = (OptimizerHelper)s_optimisers[name](parameters);
        for (int i = 0; i < 3; i++) Step(optimizer, parameters);

        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true)) optimizer.save_state_dict(writer);
        stream.Position = 0;
        using var resumed = (OptimizerHelper)s_optimisers[name](copies);
        using (var reader = new BinaryReader(stream)) resumed.load_state_dict(reader);
        using (no_grad())
            for (int i = 0; i < parameters.Length; i++) copies[i].copy_(parameters[i]);

        Step(optimizer, parameters);
        Step(resumed, copies);
        for (int i = 0; i < parameters.Length; i++) Assert.True(parameters[i].Equals(copies[i]), $"{name}: parameter {i}");
        foreach ((OptimizerState mine, OptimizerState theirs) in optimizer.state_dict().State.Zip(resumed.state_dict().State))
            Assert.True(mine.ApproximatelyEquals(theirs));
    }

    [Fact]
    public void Should_leave_parameters_without_gradient_alone()
    {
        Parameter[] parameters = Start();
        using Tensor before = parameters[1].detach().clone();
        using optim.Optimizer optimizer = optim.Adam(parameters, 0.1);
        parameters[0].sum().backward();
        optimizer.step();
        Assert.True(before.Equals(parameters[1]));
        optimizer.zero_grad();
        Assert.Null(parameters[0].grad);
    }

    [Fact]
    public void Should_use_the_options_of_each_group()
    {
        Parameter[] parameters = Start();
        using Tensor first = parameters[0].detach().clone(), second = parameters[1].detach().clone();
        var groups = new[] { new SGD.ParamGroup([parameters[0]], lr: 1), new SGD.ParamGroup { Parameters = [parameters[1]] } };
        using optim.Optimizer optimizer = optim.SGD(groups, 0.5);
        (parameters[0].sum() + parameters[1].sum()).backward();
        optimizer.step();
        Assert.True((first - 1).allclose(parameters[0]));
        Assert.True((second - 0.5).allclose(parameters[1]));
        Assert.Equal([1.0, 0.5], optimizer.ParamGroups.Select(group => group.LearningRate));
    }

    [Fact]
    public void Should_take_no_parameter_of_a_group_that_it_refuses()
    {
        Parameter[] parameters = Start();
        Parameter added = new(ones(1));
        using optim.Optimizer optimizer = optim.SGD(parameters, 0.1);
        Assert.Contains("Parameter 1", Assert.Throws<ArgumentException>(() => optimizer.add_param_group(new SGD.ParamGroup([added, parameters[0]]))).Message);
        optimizer.add_param_group(new SGD.ParamGroup([added]));
        Assert.Same(added, optimizer.parameters().Last());
    }

    [Fact]
    public void Should_evaluate_the_closure_with_gradients()
    {
        Parameter[] parameters = Start();
        using optim.Optimizer optimizer = optim.SGD(parameters, 0.1);
        using (no_grad())
        {
            Tensor? loss = optimizer.step(() =>
            {
                optimizer.zero_grad();
                Tensor value = (parameters[0] * parameters[0]).sum();
                value.backward();
                return value;
            });
            Assert.True(loss!.item<float>() > 0);
        }
        Assert.NotNull(parameters[0].grad);
    }

    [Fact]
    public void Should_refuse_bad_arguments()
    {
        Parameter[] parameters = Start();
        Assert.Contains("lr", Assert.Throws<ArgumentOutOfRangeException>(() => optim.Adam(parameters, -1)).Message);
        Assert.Contains("beta1", Assert.Throws<ArgumentOutOfRangeException>(() => optim.Adam(parameters, 0.1, 1)).Message);
        Assert.Contains("Nesterov", Assert.Throws<ArgumentException>(() => optim.SGD(parameters, 0.1, nesterov: true)).Message);
        Assert.Contains("no parameters", Assert.Throws<ArgumentException>(() => optim.SGD(Array.Empty<Parameter>(), 0.1)).Message);
        Assert.Contains("already", Assert.Throws<ArgumentException>(() => optim.SGD(new[] { parameters[0], parameters[0] }, 0.1)).Message);
    }

    [Fact]
    public void Should_be_unchanged_by_a_state_that_does_not_fit()
    {
        Parameter[] parameters = Start();
        using var optimizer = (OptimizerHelper)s_optimisers["adam"](parameters);
        Step(optimizer, parameters);
        using var saved = new MemoryStream();
        optimizer.save_state_dict(new BinaryWriter(saved));
        Step(optimizer, parameters);

        byte[] truncated = saved.ToArray()[..^3];
        var damage = Assert.Throws<InvalidDataException>(() => optimizer.load_state_dict(new BinaryReader(new MemoryStream(truncated))));
        Assert.Contains("truncated", damage.Message);
        Assert.All(optimizer.state_dict().State.Cast<Adam.State>(), state => Assert.Equal(2, state.step));

        using var adamW = (OptimizerHelper)s_optimisers["adamw"](Start());
        Assert.Contains("'Adam'", Assert.Throws<InvalidOperationException>(() => adamW.load_state_dict(new BinaryReader(new MemoryStream(saved.ToArray())))).Message);
        Assert.Contains("another kind", Assert.Throws<InvalidOperationException>(() => adamW.load_state_dict(optimizer.state_dict())).Message);

        Parameter[] others = [new(zeros(2, 3)), new(zeros(4))];
        using var other = (OptimizerHelper)s_optimisers["adam"](others);
        Assert.Contains("[3, 2]", Assert.Throws<InvalidOperationException>(() => other.load_state_dict(optimizer.state_dict())).Message);
    }

    [Fact]
    public void Should_keep_the_buffers_of_a_step_that_fails()
    {
        Parameter first = new(ones(2)), second = new(ones(2));
        using SGD optimizer = optim.SGD([first, second], 0.1, momentum: 0.9);
        (first.sum() + second.sum()).backward();
        second.Dispose();
        Assert.Throws<ObjectDisposedException>(() => optimizer.step());

        Parameter third = new(ones(2));
        using SGD sparse = optim.SGD([first, third], 0.1, momentum: 0.9);
        (first.sum() + third.sum()).backward();
        // The gradient's shape no longer fits: the native step fails at the second parameter.
        using (no_grad()) third.set_(zeros(3));
        Assert.Throws<System.Runtime.InteropServices.ExternalException>(() => sparse.step());
        Assert.NotNull(((SGD.State)sparse.state_dict().State[0]).momentum_buffer);
    }

    private static Parameter[] Start() => [new Parameter(NnVectors.Data([3, 2])), new Parameter(NnVectors.Data([4], 2))];

    private static void Step(optim.Optimizer optimizer, Parameter[] p)
    {
        using DisposeScope scope = NewDisposeScope();
        optimizer.zero_grad();
        ((p[0] * p[0]).sum() * 0.5 + (p[1] - 1).abs().pow(1.5).sum() + p[0].sum() * p[1][0]).backward();
        optimizer.step();
    }
}
