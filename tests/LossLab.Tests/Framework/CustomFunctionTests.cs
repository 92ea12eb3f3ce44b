using LossLab.Checking;
using LossLab.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework;

/// <summary>Autograd functions of one's own, as in the chapter on them. Expected values are closed forms.</summary>
public sealed class CustomFunctionTests : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();
    private readonly Tensor _x = tensor(new[] { 1.0, 2, 3 }, requires_grad: true);

    public void Dispose() => _scope.Dispose();

    [Fact]
    public void Should_run_forward_backward_and_backward_again()
    {
        Tensor y = Power.apply(_x, 3.0);
        Tensor first = Gradients.Of(y.sum(), [_x], createGraph: true)[0]!;
        Assert.Equal([1, 8, 27], y.ToDoubles());
        Assert.Equal([3, 12, 27], first.ToDoubles());
        Assert.Equal([6, 12, 18], Gradients.Of(first.sum(), [_x])[0]!.ToDoubles());
    }

    [Fact]
    public void Should_handle_an_output_that_has_no_gradient()
    {
        List<Tensor> outputs = SquareAndSign.apply(_x);
        Assert.Equal((true, false), (outputs[0].requires_grad, outputs[1].requires_grad));
        outputs[0].sum().backward();
        Assert.Equal([2, 4, 6], _x.grad!.ToDoubles());
    }

    // An exception that leaves backward ends the process.
    [Fact]
    public void Should_survive_an_exception_that_backward_keeps_for_later()
    {
        Failing.Error = null;
        Failing.apply(_x, 2.0).sum().backward();
        Assert.Equal("no way back", Failing.Error?.Message);
        Assert.Null(_x.grad);
    }

    private sealed class Power : autograd.SingleTensorFunction<Power>
    {
        public override string Name => nameof(Power);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            ctx.save_for_backward([x]);
            ctx.save_data("exponent", vars[1]);
            return x.pow((double)vars[1]);
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output)
        {
            var exponent = (double)ctx.get_data("exponent");
            return [grad_output * exponent * ctx.get_saved_variables()[0].pow(exponent - 1), null!];
        }
    }

    private sealed class SquareAndSign : autograd.MultiTensorFunction<SquareAndSign>
    {
        public override string Name => nameof(SquareAndSign);

        public override List<Tensor> forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            Tensor sign = x.sign();
            ctx.save_for_backward([x]);
            ctx.mark_non_differentiable([sign]);
            return [x * x, sign];
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, List<Tensor> grad_outputs) =>
            [grad_outputs[0] * 2 * ctx.get_saved_variables()[0]];
    }

    private sealed class Failing : autograd.SingleTensorFunction<Failing>
    {
        public static Exception? Error { get; set; }

        public override string Name => nameof(Failing);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars) => (Tensor)vars[0] * (double)vars[1];

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output)
        {
            try
            {
                throw new NotSupportedException("no way back");
            }
            catch (NotSupportedException error)
            {
                Error = error;
                return [null!, null!];
            }
        }
    }
}
