using System.Runtime.InteropServices;
using LossLab.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>What modules register, load and dispose. What is right is PyTorch 1.13.</summary>
public sealed class ModuleTraps : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Trap("a module without RegisterComponents()")]
    public void Should_have_no_parameters_without_RegisterComponents()
    {
        Trap.Gives([0], [2], [new Wrapped(register: false).parameters().Count()]);
        Assert.Equal(2, new Wrapped(register: true).parameters().Count());
    }

    [Trap("a field of type Tensor in a module")]
    public void Should_make_a_buffer_of_each_field_that_is_a_tensor() =>
        Trap.Holds(new Wrapped(register: true).state_dict().Keys.SequenceEqual(["_layer.weight", "_layer.bias", "_scratch"]),
            "a plain field of type Tensor is a buffer, and in the state");

    // Both are errors in PyTorch, the first without a change of the module.
    [Trap("load_state_dict")]
    public void Should_load_what_can_be_broadcast_and_half_of_what_cannot()
    {
        Linear layer = nn.Linear(3, 2);
        layer.load_state_dict(new() { ["weight"] = full(1, 3, 5f), ["bias"] = full(1, 7f) });
        Trap.Holds(layer.weight!.ToDoubles().All(w => w == 5) && layer.bias!.ToDoubles().All(b => b == 7),
            "load_state_dict broadcasts [1, 3] into [2, 3]");

        Assert.Throws<ExternalException>(() => layer.load_state_dict(new() { ["weight"] = zeros(2, 3), ["bias"] = zeros(4) }));
        Trap.Holds(layer.weight!.ToDoubles().All(w => w == 0) && layer.bias!.ToDoubles().All(b => b == 7),
            "load_state_dict that fails has replaced what came before the error");
    }

    [Trap("Sequential whose first module returns its input")]
    public void Should_dispose_the_input_that_a_first_module_hands_through()
    {
        Tensor x = ones(2, 3), y = ones(2, 3);
        nn.Sequential(new Through(), nn.Linear(3, 2)).call(x);
        Trap.Holds(x.IsInvalid, "Sequential disposes the input when its first module returns it");
        nn.Sequential(nn.Identity(), nn.Linear(3, 2)).call(y);
        Assert.False(y.IsInvalid);
    }

    private sealed class Wrapped : nn.Module<Tensor, Tensor>
    {
        private readonly Linear _layer = nn.Linear(2, 2);
        private readonly Tensor _scratch = zeros(3);

        public Wrapped(bool register)
            : base(nameof(Wrapped))
        {
            if (register) RegisterComponents();
        }

        public override Tensor forward(Tensor input) => _layer.call(input) + _scratch.sum();
    }

    private sealed class Through() : nn.Module<Tensor, Tensor>(nameof(Through))
    {
        public override Tensor forward(Tensor input) => input;
    }
}
