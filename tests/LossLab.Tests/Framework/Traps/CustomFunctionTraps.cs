using System.Runtime.CompilerServices;
using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>What autograd functions of one's own do without a word. Right values are closed forms.</summary>
public sealed class CustomFunctionTraps : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);

    public void Dispose() => _scope.Dispose();

    // The scope disposes what LibTorch has not taken yet.
    [Trap("a scope inside backward of one's own")]
    public void Should_lose_a_gradient_that_does_not_leave_its_scope()
    {
        Scoped.apply(_x, false).sum().backward();
        Trap.Holds(_x.grad is null, "a gradient made in a scope inside backward is lost");
        Scoped.apply(_x, true).sum().backward();
        Assert.Equal([2, 2, 2], _x.grad!.ToDoubles());
    }

    // An error in PyTorch, which has let go of what was saved.
    [Trap("a second backward through a function of one's own")]
    public void Should_go_through_a_function_of_ones_own_twice()
    {
        Tensor y = Square.apply(_x).sum();
        y.backward();
        Assert.Equal([2, 4, 6], _x.grad!.ToDoubles());
        y.backward();
        Trap.Gives([4, 8, 12], [2, 4, 6], _x.grad!);
    }

    [Trap("save_for_backward of an output")]
    public void Should_never_free_an_output_that_is_saved()
    {
        // Not in the scope, which would dispose them.
        (int inputs, int outputs) = OtherThread.Run(() => (Alive(output: false), Alive(output: true)));
        Assert.Equal(0, inputs);
        Trap.Holds(outputs == 20, $"a saved output is never freed (20 of 20; now {outputs})");
    }

    private static int Alive(bool output) => Leftovers.Count(Exponentials(output));

    [MethodImpl(MethodImplOptions.NoInlining)] // so that nothing here keeps them
    private static List<WeakReference> Exponentials(bool output)
    {
        List<WeakReference> made = [];
        for (int i = 0; i < 20; i++)
        {
            Tensor x = tensor(new[] { 1.0, 2 }, requires_grad: true);
            Exponential.apply(x, output, made).sum().backward();
        }

        return made;
    }

    private sealed class Scoped : autograd.SingleTensorFunction<Scoped>
    {
        public override string Name => nameof(Scoped);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            ctx.save_data("keep", vars[1]);
            return (Tensor)vars[0] * 2;
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output)
        {
            using DisposeScope scope = NewDisposeScope();
            Tensor gradient = grad_output * 2;
            return [(bool)ctx.get_data("keep") ? gradient.MoveToOuterDisposeScope() : gradient, null!];
        }
    }

    private sealed class Square : autograd.SingleTensorFunction<Square>
    {
        public override string Name => nameof(Square);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            ctx.save_for_backward([(Tensor)vars[0]]);
            return ((Tensor)vars[0]).square();
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) =>
            [grad_output * 2 * ctx.get_saved_variables()[0]];
    }

    private sealed class Exponential : autograd.SingleTensorFunction<Exponential>
    {
        public override string Name => nameof(Exponential);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            Tensor y = x.exp();
            ((List<WeakReference>)vars[2]).Add(new WeakReference(y));
            ctx.save_for_backward([(bool)vars[1] ? y : x]);
            return y;
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) =>
            [grad_output * ctx.get_saved_variables()[0], null!, null!];
    }
}
