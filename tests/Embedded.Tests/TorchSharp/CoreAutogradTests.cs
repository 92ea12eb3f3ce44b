using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class CoreAutogradTests
{
    private static Tensor Leaf(params double[] values) => tensor(values, requires_grad: true);

    private static double[] Values(Tensor x) => x.data<double>().ToArray();

    [Fact]
    public void Should_differentiate_twice_when_the_graph_is_kept()
    {
        Tensor x = Leaf(1, 2, 3);

        Tensor first = autograd.grad([(x * x * x).sum()], [x], create_graph: true)[0];
        Tensor second = autograd.grad([first.sum()], [x])[0];

        Assert.Equal([3, 12, 27], Values(first));
        Assert.Equal([6, 12, 18], Values(second));
    }

    [Fact]
    public void Should_accumulate_gradients_of_leaves_only()
    {
        Tensor x = Leaf(2);
        Tensor y = x * 3;
        y.sum().backward(retain_graph: true);
        y.sum().backward();

        Assert.Equal([6], Values(x.grad!));
        Assert.Null(y.grad);
        Assert.True(x.is_leaf);
        Assert.False(y.is_leaf);
        x.grad = null;
        Assert.Null(x.grad);
    }

    [Fact]
    public void Should_return_null_for_an_unused_input_when_allowed()
    {
        Tensor x = Leaf(2), unused = Leaf(1);

        Assert.Null(autograd.grad([x.sum()], [x, unused], allow_unused: true)[1]);
        Assert.Contains("unused", Assert.Throws<ExternalException>(() => autograd.grad([x.sum()], [x, unused])).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Should_weigh_outputs_with_grad_outputs() =>
        Assert.Equal([5, 7], Values(Weighted()));

    private static Tensor Weighted()
    {
        Tensor x = Leaf(1, 1);
        return autograd.grad([x * 1], [x], [tensor(new double[] { 5, 7 })])[0];
    }

    [Fact]
    public void Should_record_nothing_in_no_grad_and_restore_the_mode()
    {
        Tensor x = Leaf(1);
        using (no_grad())
        {
            Assert.False((x * 2).requires_grad);
            using (enable_grad()) Assert.True((x * 2).requires_grad);
            Assert.False(is_grad_enabled());
        }
        Assert.True(is_grad_enabled());
        using (inference_mode()) Assert.True(is_inference_mode_enabled());
        Assert.False(is_inference_mode_enabled());
    }

    [Fact]
    public void Should_give_the_jacobian()
    {
        Tensor jacobian = autograd.functional.jacobian((Tensor x) => x * x, tensor(new double[] { 2, 5 }));

        Assert.Equal([2, 2], jacobian.shape);
        Assert.Equal([4, 0, 0, 10], Values(jacobian.reshape(4)));
    }

    [Fact]
    public void Should_run_a_custom_function_forward_and_backward()
    {
        Tensor x = Leaf(1, 2, 3);
        Tensor y = Power.apply(x, 3.0);

        Tensor first = autograd.grad([y.sum()], [x], create_graph: true)[0];
        Tensor second = autograd.grad([first.sum()], [x])[0];

        Assert.Equal([1, 8, 27], Values(y));
        Assert.Equal([3, 12, 27], Values(first));
        Assert.Equal([6, 12, 18], Values(second));
    }

    [Fact]
    public void Should_surface_the_exception_of_a_backward()
    {
        Tensor y = Failing.apply(Leaf(1)).sum();

        var error = Assert.Throws<NotSupportedException>(() => y.backward());

        Assert.Equal("no way back", error.Message);
        Assert.Contains(nameof(Failing), error.StackTrace);
        Assert.Throws<InvalidCastException>(() => Power.apply("not a tensor", 2.0));
    }

    [Fact]
    public void Should_refuse_the_wrong_number_of_gradients()
    {
        Tensor y = OneTooFew.apply(Leaf(1), Leaf(2)).sum();

        Assert.Contains("returned 1 gradients for the 2 arguments", Assert.Throws<InvalidOperationException>(() => y.backward()).Message);
    }

    [Fact]
    public void Should_handle_many_outputs_and_those_without_a_gradient()
    {
        Tensor x = Leaf(4, 9);
        List<Tensor> outputs = SquareAndSign.apply(x);

        Assert.True(outputs[0].requires_grad);
        Assert.False(outputs[1].requires_grad);
        outputs[0].sum().backward();
        Assert.Equal([8, 18], Values(x.grad!));
    }

    [Fact]
    public void Should_refuse_a_second_backward_when_the_graph_is_freed()
    {
        Tensor y = Power.apply(Leaf(2), 2.0).sum();
        y.backward();

        Assert.Contains("second time", Assert.Throws<ExternalException>(() => y.backward()).Message);
    }

    [Fact]
    public void Should_let_the_context_go_with_the_graph()
    {
        WeakReference context = ApplyAndForget();
        for (int i = 0; i < 5 && context.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(context.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference ApplyAndForget()
    {
        Power.Latest.Value = new WeakReference(null);
        using Tensor x = Leaf(1);
        Power.apply(x, 2.0).sum().backward();
        return Power.Latest.Value;
    }

    private sealed class Power : autograd.SingleTensorFunction<Power>
    {
        internal static readonly AsyncLocal<WeakReference> Latest = new();

        public override string Name => nameof(Power);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var x = (Tensor)vars[0];
            if (Latest.Value is WeakReference latest) latest.Target = ctx;
            ctx.save_for_backward([x]);
            ctx.save_data("exponent", vars[1]);
            return x.pow((double)vars[1]);
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output)
        {
            var exponent = (double)ctx.get_data("exponent")!;
            return [grad_output * exponent * ctx.get_saved_variables()[0].pow(exponent - 1), null!];
        }
    }

    private sealed class Failing : autograd.SingleTensorFunction<Failing>
    {
        public override string Name => nameof(Failing);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars) => ((Tensor)vars[0]).clone();

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => throw new NotSupportedException("no way back");
    }

    private sealed class OneTooFew : autograd.SingleTensorFunction<OneTooFew>
    {
        public override string Name => nameof(OneTooFew);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars) => (Tensor)vars[0] + (Tensor)vars[1];

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [grad_output];
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
}
