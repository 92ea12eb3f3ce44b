using System.Runtime.CompilerServices;
using LossLab.Data;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>Optimisers that step elsewhere than PyTorch's. Right values are PyTorch 1.13's, or closed forms.</summary>
public sealed class OptimizerTraps : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Parameter _p = nn.Parameter(ones(1, ScalarType.Float64));

    public void Dispose() => _scope.Dispose();

    // PyTorch decays by 0.01: 1 − 0.1·0.01 before the step of 0.1.
    [Trap("AdamW without weight_decay")]
    public void Should_decay_nothing_in_AdamW_unless_asked()
    {
        Step(optim.AdamW([_p], 0.1), _p.sum());
        Trap.Gives([0.9], [0.899], _p.ToDoubles());
    }

    // Five steps without rectification, with which the same formula holds; from the sixth on PyTorch goes much further.
    [Trap("RAdam")]
    public void Should_apply_the_learning_rate_of_RAdam_twice()
    {
        optim.Optimizer radam = optim.RAdam([_p], lr: 0.1);
        for (int i = 0; i < 5; i++) Step(radam, 0.5 * _p.square().sum());
        Assert.Equal(0.552364195101898, _p.ToDouble(), 12);
        for (int i = 5; i < 9; i++) Step(radam, 0.5 * _p.square().sum());
        Trap.Gives([0.5510491987388709], [0.5392253433312214], _p.ToDoubles());
    }

    // Up the slope of 3, and 0.5 of decay towards 0: 1 + 0.1·(3 − 0.5).
    [Trap("SGD with maximize and weight_decay")]
    public void Should_grow_the_parameters_where_maximizing_SGD_should_decay()
    {
        Step(optim.SGD([_p], 0.1, weight_decay: 0.5, maximize: true), (3 * _p).sum());
        Trap.Gives([1.35], [1.25], _p.ToDoubles());
    }

    // PyTorch's optimiser sets null, so that the parameter stays where it is.
    [Trap("optimizer.zero_grad()")]
    public void Should_fill_gradients_with_0_so_that_Adam_still_moves()
    {
        optim.Optimizer adam = optim.Adam([_p], 0.1);
        Step(adam, _p.sum());
        Assert.Equal(0.9, _p.ToDouble(), 8);
        adam.zero_grad();
        Trap.Holds(_p.grad is not null && _p.grad.ToDouble() == 0, "zero_grad of an optimiser fills with 0");
        adam.step();
        // m = 0.09 / (1 − 0.9²), v = 0.000999 / (1 − 0.999²).
        double after = 0.9 - 0.1 * (0.09 / (1 - 0.81)) / Math.Sqrt(0.000999 / (1 - 0.998001));
        Trap.Gives([after], [0.9], _p.ToDoubles());
    }

    // Two steps of 0.1 without momentum.
    [Trap("optimizer.Momentum, optimizer.Betas")]
    public void Should_not_pass_Momentum_and_Betas_to_the_groups()
    {
        SGD sgd = optim.SGD([_p], 0.1, momentum: 0.9);
        sgd.Momentum = 0;
        for (int i = 0; i < 2; i++) Step(sgd, _p.sum());
        Trap.Gives([0.71], [0.8], _p.ToDoubles());

        Parameter q = nn.Parameter(ones(1, ScalarType.Float64));
        Adam adam = optim.Adam([q], 0.1);
        adam.Betas = (0, 0); // the sign of the gradient
        Step(adam, q.sum());
        Step(adam, (10 * q).sum());
        Trap.Gives([0.8192912258], [0.8], q.ToDoubles());
    }

    [Trap("parameters of an optimizer, a query")]
    public void Should_ask_for_the_parameters_again_at_each_step()
    {
        Parameter other = nn.Parameter(ones(1, ScalarType.Float64));
        List<Parameter> list = [_p, other];
        optim.Optimizer sgd = optim.SGD(list.Where(_ => true), 0.1);
        (_p + other).sum().backward();
        list.RemoveAt(1); // Remove would take the first, which has the same value
        sgd.step();
        Trap.Gives([0.9, 1], [0.9, 0.9], [_p.ToDouble(), other.ToDouble()]);
    }

    // Both are errors in PyTorch.
    [Trap("parameters of an optimizer, none or no leaf")]
    public void Should_accept_no_parameters_and_those_that_are_no_leaves()
    {
        Trap.Holds(Record.Exception(() => optim.SGD(Array.Empty<Parameter>(), 0.1).step()) is null, "an optimiser accepts no parameters");
        Parameter computed = nn.Parameter(_p * 2);
        optim.Optimizer sgd = optim.SGD([computed], 0.1);
        computed.sum().backward();
        sgd.step();
        Trap.Holds(!computed.is_leaf && computed.ToDouble() == 2, "an optimiser accepts a parameter that is no leaf, and does not move it");
    }

    // The same in PyTorch, whose error_if_nonfinite is not there.
    [Trap("clip_grad_norm_ of a NaN")]
    public void Should_make_every_gradient_NaN_when_one_is()
    {
        Parameter healthy = nn.Parameter(ones(1, ScalarType.Float64));
        (_p * double.NaN + healthy).sum().backward();
        Trap.Gives([double.NaN], [1], [nn.utils.clip_grad_norm_([_p, healthy], 1)]);
        Trap.Gives(double.NaN, 1, healthy.grad!);
    }

    [Trap("the closure of LBFGS")]
    public void Should_never_free_the_graph_of_the_loss_that_a_closure_returns()
    {
        (int graphs, int detached) = OtherThread.Run(() => (Alive(detach: false), Alive(detach: true)));
        Assert.Equal(0, detached);
        Trap.Holds(graphs > 0, "the loss that a closure of LBFGS returns is never freed");
    }

    private static void Step(optim.Optimizer optimizer, Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
    }

    private static int Alive(bool detach) => Leftovers.Count(Minimize(detach));

    [MethodImpl(MethodImplOptions.NoInlining)] // so that nothing here keeps them
    private static List<WeakReference> Minimize(bool detach)
    {
        List<WeakReference> marks = [];
        using DisposeScope scope = NewDisposeScope();
        Parameter p = nn.Parameter(ones(1));
        using LBFGS lbfgs = optim.LBFGS([p], lr: 0.1, max_iter: 3);
        lbfgs.step(() =>
        {
            lbfgs.zero_grad();
            Tensor loss = Marked.apply(p, marks).square().sum();
            loss.backward();
            return detach ? loss.detach() : loss;
        });
        return marks;
    }

    /// <summary>p − 3, with something in its context that lives as long as its graph.</summary>
    private sealed class Marked : autograd.SingleTensorFunction<Marked>
    {
        public override string Name => nameof(Marked);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            object mark = new();
            ((List<WeakReference>)vars[1]).Add(new WeakReference(mark));
            ctx.save_data("mark", mark);
            return (Tensor)vars[0] - 3;
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [grad_output.clone(), null!];
    }
}
