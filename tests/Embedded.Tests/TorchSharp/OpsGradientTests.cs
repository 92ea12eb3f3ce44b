using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class OpsGradientTests
{
    [Fact]
    public void Should_give_the_closed_forms_gradient_when_differentiated()
    {
        using Tensor x = tensor(new double[] { 0.5, -1, 2 }).requires_grad_();

        ((x * x * x).sum() + x.exp().sum()).backward();

        using Tensor expected = 3 * x.detach().square() + x.detach().exp();
        Assert.True(x.grad!.allclose(expected));
    }

    [Fact]
    public void Should_give_softmax_minus_target_when_cross_entropy_is_differentiated()
    {
        using Tensor logits = tensor(new double[] { 0.5, -1, 2, 0, 1, 3 }).reshape(2, 3).requires_grad_();
        using Tensor classes = tensor(new long[] { 2, 0 });

        nn.functional.cross_entropy(logits, classes, reduction: nn.Reduction.Sum).backward();

        using Tensor expected = logits.detach().softmax(1) - nn.functional.one_hot(classes, 3);
        Assert.True(logits.grad!.allclose(expected));
    }

    [Fact]
    public void Should_pass_a_gradient_when_a_variance_is_below_eps()
    {
        using Tensor input = zeros(2, ScalarType.Float64);
        using Tensor target = ones(2, ScalarType.Float64);
        using Tensor variance = tensor(new double[] { 0, 1 }).requires_grad_();

        nn.functional.gaussian_nll_loss(input, target, variance, eps: 0.5f, reduction: nn.Reduction.Sum).backward();

        // d/dv of (log v + 1/v) / 2 at v = eps and at v = 1.
        Assert.Equal([(1 / 0.5 - 1 / 0.25) / 2, 0], variance.grad!.data<double>().ToArray());
    }
}
