using System.Runtime.InteropServices;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LossLab.Embedded.Tests.TorchSharpStack;

public sealed class NnModuleTests
{
    private sealed class Net : Module<Tensor, Tensor>
    {
        private readonly Linear first = Linear(3, 4);
        private readonly BatchNorm1d norm = BatchNorm1d(4);
        [TorchSharp.Utils.ComponentName(Name = "last")] private readonly Linear _second = Linear(4, 2);
        private readonly Parameter scale = Parameter(ones(2));

        public Net() : base("Net") => RegisterComponents();

        public override Tensor forward(Tensor input) => _second.call(norm.call(first.call(input)).relu()) * scale;
    }

    [Fact]
    public void Should_name_what_its_fields_hold()
    {
        using var net = new Net();
        Assert.Equal(["scale", "first.weight", "first.bias", "norm.weight", "norm.bias", "last.weight", "last.bias"],
            net.named_parameters().Select(p => p.name));
        Assert.Equal(["norm.running_mean", "norm.running_var", "norm.num_batches_tracked"], net.named_buffers().Select(b => b.name));
        Assert.Equal(["first", "norm", "last"], net.named_modules().Select(m => m.name));
        Assert.Equal(10, net.state_dict().Count);
        Assert.True(net.has_parameter("last.bias"));
        Assert.Same(net.get_parameter("scale"), net.parameters().First());
    }

    private class Block : Module<Tensor, Tensor>
    {
        private readonly Linear inner = Linear(2, 2, hasBias: false);

        public Block() : base("Block") { }

        public override Tensor forward(Tensor input) => inner.call(input);
    }

    private sealed class TallBlock : Block
    {
        private readonly Linear outer = Linear(2, 1, hasBias: false);

        public override Tensor forward(Tensor input) => outer.call(base.forward(input));
    }

    [Fact]
    public void Should_register_what_a_module_holds_when_it_is_put_into_another()
    {
        // As in TorchSharp: neither class calls RegisterComponents, and one field is private to the base class.
        using Sequential sequence = Sequential(("block", new TallBlock()));
        Assert.Equal(["block.outer.weight", "block.inner.weight"], sequence.named_parameters().Select(p => p.name));
    }

    private sealed class Tied : Module<Tensor, Tensor>
    {
        private readonly Linear encoder = Linear(2, 2, hasBias: false);
        private readonly Linear decoder = Linear(2, 2);

        public Tied() : base("Tied")
        {
            decoder.weight = encoder.weight;
            RegisterComponents();
        }

        public override Tensor forward(Tensor input) => decoder.call(encoder.call(input));
    }

    [Fact]
    public void Should_keep_shared_weights_in_the_state_under_every_name()
    {
        // PyTorch's state_dict has both names; named_parameters has the first.
        using var tied = new Tied();
        Assert.Equal(["encoder.weight", "decoder.bias"], tied.named_parameters().Select(p => p.name));
        Assert.Equal(["decoder.bias", "decoder.weight", "encoder.weight"], tied.state_dict().Keys.Order());
        Assert.Same(tied.get_parameter("encoder.weight"), tied.get_parameter("decoder.weight"));
        Assert.Null(tied.get_parameter("decoder.none"));
        Assert.False(tied.has_buffer("none.mean"));

        using Sequential apart = Sequential(("encoder", Linear(2, 2, hasBias: false)), ("decoder", Linear(2, 2)));
        apart.load_state_dict(tied.state_dict());
        Assert.True(apart.get_parameter("decoder.weight")!.Equals(tied.get_parameter("encoder.weight")!));
    }

    [Fact]
    public void Should_put_a_new_parameter_in_the_place_of_the_old()
    {
        using Linear linear = Linear(2, 2);
        linear.weight = Parameter(ones(2, 2));
        Assert.Equal(["weight", "bias"], linear.named_parameters().Select(p => p.name));
        using BatchNorm1d norm = BatchNorm1d(2);
        norm.running_mean = ones(2);
        Assert.Equal(["running_mean", "running_var", "num_batches_tracked"], norm.named_buffers().Select(b => b.name));
    }

    [Fact]
    public void Should_pass_training_mode_gradients_and_functions_on_to_every_module()
    {
        using var net = new Net();
        net.eval();
        Assert.All(net.modules(), module => Assert.False(module.training));
        net.train();
        Assert.All(net.modules(), module => Assert.True(module.training));

        using Tensor input = randn(5, 3);
        net.call(input).sum().backward();
        Assert.All(net.parameters(), parameter => Assert.NotNull(parameter.grad));
        net.zero_grad();
        Assert.All(net.parameters(), parameter => Assert.Null(parameter.grad));

        var seen = new List<string>();
        net.apply(module => seen.Add(module.GetName()));
        Assert.Equal(["Linear", "BatchNorm1d", "Linear", "Net"], seen);
    }

    [Fact]
    public void Should_keep_its_parameters_when_converted()
    {
        using var net = new Net();
        Parameter[] before = [.. net.parameters()];
        using optim.Optimizer optimizer = optim.SGD(net.parameters(), 0.1);
        net.to(float64);
        Assert.Equal(before, net.parameters());
        Assert.All(net.parameters(), parameter => Assert.Equal(float64, parameter.dtype));
        Assert.Equal(int64, net.get_buffer("norm.num_batches_tracked")!.dtype);
        using Tensor input = randn(5, 3, dtype: float64);
        net.call(input).sum().backward();
        optimizer.step();
        Assert.Throws<ArgumentException>(() => net.to(int32));
    }

    [Fact]
    public void Should_outlive_the_scope_it_was_made_in()
    {
        Net net;
        using (NewDisposeScope()) net = new Net();
        Assert.All(net.state_dict().Values, tensor => Assert.False(tensor.IsInvalid));
        net.Dispose();
        Assert.All(net.state_dict().Values, tensor => Assert.True(tensor.IsInvalid));
    }

    [Fact]
    public void Should_refuse_names_that_are_taken_or_no_names()
    {
        using Linear linear = Linear(2, 2);
        Assert.Contains("already", Assert.Throws<InvalidOperationException>(() => linear.register_parameter("weight", Parameter(ones(1)))).Message);
        Assert.Contains("'.'", Assert.Throws<ArgumentException>(() => linear.register_buffer("a.b", ones(1))).Message);
        Assert.Contains("holds no state", Assert.Throws<InvalidOperationException>(() => ReLU().register_buffer("a", ones(1))).Message);
    }

    [Fact]
    public void Should_call_hooks_until_they_are_removed()
    {
        using Linear linear = Linear(2, 2);
        using Tensor input = ones(1, 2);
        int calls = 0;
        var before = linear.register_forward_pre_hook((_, x) => { calls++; return x; });
        var after = linear.register_forward_hook((_, _, y) => { calls += 10; return y * 0; });
        Assert.Equal(0, linear.call(input).abs().sum().item<float>());
        before.remove();
        after.remove();
        linear.call(input).Dispose();
        Assert.Equal(11, calls);
    }

    [Fact]
    public void Should_slice_and_name_a_sequence()
    {
        using Sequential sequence = Sequential(("a", Linear(2, 3)), ("b", ReLU()), ("c", Linear(3, 1)));
        Assert.Equal(["a.weight", "a.bias", "c.weight", "c.bias"], sequence.named_parameters().Select(p => p.name));
        Assert.Equal(2, sequence[1..].Count);
        Assert.IsType<ReLU>(sequence[1]);
        using Tensor input = randn(4, 2);
        using Tensor whole = sequence.call(input), parts = sequence[1..].call(sequence[..1].call(input));
        Assert.True(whole.Equals(parts));
    }

    [Fact]
    public void Should_register_what_a_list_or_dictionary_holds()
    {
        using ModuleList<Linear> list = ModuleList(Linear(1, 2), Linear(2, 3));
        list.Insert(1, Linear(5, 5, hasBias: false));
        Assert.Equal(["0.weight", "0.bias", "1.weight", "2.weight", "2.bias"], list.named_parameters().Select(p => p.name));
        list.RemoveAt(0);
        Assert.Equal(["0.weight", "1.weight", "1.bias"], list.named_parameters().Select(p => p.name));

        using ModuleDict<Module> dictionary = ModuleDict(("x", (Module)Linear(1, 1)), ("y", ReLU()));
        Assert.Equal(["x.weight", "x.bias"], dictionary.named_parameters().Select(p => p.name));
        using ParameterDict parameters = ParameterDict(("p", Parameter(ones(1))), ("q", Parameter(ones(2))));
        Assert.Equal(["p", "q"], parameters.named_parameters().Select(p => p.name));
    }

    [Fact]
    public void Should_find_a_parameter_by_identity_not_by_its_values()
    {
        var first = new Parameter(ones(2));
        var second = new Parameter(ones(2));
        using ParameterList list = ParameterList(first, second);
        using ParameterDict dictionary = ParameterDict(("p", first));

        Assert.Equal(1, list.IndexOf(second));
        Assert.False(dictionary.Contains(("p", second)));
        Assert.True(list.Remove(second));
        Assert.Same(first, list.Single());
        Assert.Throws<ArgumentNullException>(() => list[0] = null!);
        Assert.Throws<ArgumentNullException>(() => dictionary["p"] = null!);
    }

    [Fact]
    public void Should_refuse_a_circle_of_modules()
    {
        ModuleList<Module> outer = ModuleList(), inner = ModuleList();
        outer.Add(inner);
        Assert.Contains("contain", Assert.Throws<ArgumentException>(() => inner.Add(outer)).Message);
        Assert.Contains("contain", Assert.Throws<ArgumentException>(() => outer.register_module("self", outer)).Message);
    }

    [Fact]
    public void Should_refuse_a_single_value_to_normalise_in_training()
    {
        // PyTorch checks this in Python; LibTorch would make the running variance NaN.
        using BatchNorm1d batch = BatchNorm1d(3);
        Assert.Contains("more than 1 value per channel", Assert.Throws<ExternalException>(() => batch.forward(ones(1, 3))).Message);
        Assert.Equal([1f, 1f, 1f], batch.running_var!.data<float>().ToArray());
        batch.eval();
        Assert.Equal([1, 3], batch.forward(ones(1, 3)).shape);
        using InstanceNorm1d instance = InstanceNorm1d(3);
        Assert.Contains("spatial element", Assert.Throws<ExternalException>(() => instance.forward(ones(2, 3, 1))).Message);
        using GroupNorm group = GroupNorm(3, 3);
        Assert.Contains("per channel", Assert.Throws<ExternalException>(() => group.forward(ones(1, 3))).Message);
        Assert.Equal([2, 3], group.forward(ones(2, 3)).shape);
    }

    [Fact]
    public void Should_draw_the_slopes_of_RReLU_in_training_only()
    {
        using RReLU module = RReLU();
        using Tensor x = full(4, -1f);
        manual_seed(1);
        // PyTorch 1.13: torch.manual_seed(1); torch.nn.RReLU()(torch.full((4,), -1.0))
        float[] expected = [-0.1377f, -0.1718f, -0.1738f, -0.1619f];
        Assert.All(module.forward(x).data<float>().Zip(expected), pair => Assert.Equal(pair.Second, pair.First, 1e-4f));
        module.eval();
        Assert.All(module.forward(x).data<float>(), slope => Assert.Equal(-(0.125f + 1 / 3f) / 2, slope, 1e-6f));
    }

    [Fact]
    public void Should_clip_gradients_and_move_parameters_to_a_vector()
    {
        using Linear linear = Linear(2, 2);
        (linear.weight.sum() * 3 + linear.bias!.sum() * 4).backward();
        // The norm of four threes and two fours.
        Assert.Equal(Math.Sqrt(68), nn.utils.clip_grad_norm_(linear.parameters(), 1), 1e-5);
        Assert.Equal(1, linear.parameters().Sum(p => p.grad!.square().sum().item<float>()), 1e-4);
        nn.utils.clip_grad_value_(linear.parameters(), 0.1);
        Assert.All(linear.parameters(), p => Assert.True(p.grad!.abs().max().item<float>() <= 0.1f));

        using Tensor vector = nn.utils.parameters_to_vector(linear.parameters());
        nn.utils.vector_to_parameters(vector * 2, linear.parameters());
        Assert.True(nn.utils.parameters_to_vector(linear.parameters()).allclose(vector * 2));
    }
}
