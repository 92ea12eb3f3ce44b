using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace LossLab.Tests.Framework.Traps;

/// <summary>Losses of TorchSharp that are not what their PyTorch names say. Right values are closed forms, or PyTorch 1.13's where said.</summary>
public sealed class LossTraps : IDisposable
{
    private readonly DisposeScope _scope = NewDisposeScope();

    public void Dispose() => _scope.Dispose();

    [Trap("kl_div, KLDivLoss")]
    public void Should_take_the_target_of_kl_div_as_logarithms()
    {
        Tensor logQ = tensor(new[,] { { 0.5, 0.5 } }).log(), p = tensor(new[,] { { 0.75, 0.25 } });
        double divergence = 0.75 * Math.Log(1.5) + 0.25 * Math.Log(0.5);
        double asLogarithms = Math.Exp(0.75) * (0.75 - Math.Log(0.5)) + Math.Exp(0.25) * (0.25 - Math.Log(0.5));
        Trap.Gives(asLogarithms, divergence, functional.kl_div(logQ, p, reduction: Reduction.Sum));
        Trap.Gives(asLogarithms, divergence, nn.KLDivLoss(reduction: Reduction.Sum).call(logQ, p));
        // Asked for, it is right; there is no batchmean, and the mean divides by every element.
        Assert.Equal(divergence, functional.kl_div(logQ, p, log_target: false, reduction: Reduction.Sum).ToDouble(), 12);
        Assert.Equal(divergence / 2, functional.kl_div(logQ, p, log_target: false, reduction: Reduction.Mean).ToDouble(), 12);
        Assert.Equal(divergence, functional.kl_div(logQ, p.log(), log_target: true, reduction: Reduction.Sum).ToDouble(), 12);
    }

    // Right values: PyTorch 1.13.
    [Trap("gaussian_nll_loss, GaussianNLLLoss")]
    public void Should_sum_the_features_of_gaussian_nll_and_forget_the_variances_gradient()
    {
        Tensor mean = tensor(new[,] { { 0.5, -1.0 }, { 2, 0.3 } }, requires_grad: true), y = tensor(new[,] { { 0.1, 0.4 }, { 1, 0 } });
        Tensor variance = tensor(new[,] { { 0.5, 2.0 }, { 1.5, 0.8 } }, requires_grad: true);
        Tensor loss = functional.gaussian_nll_loss(mean, y, variance);
        Trap.Gives(2 * 0.28268602793257763, 0.28268602793257763, loss);
        loss.backward();
        Trap.Gives([0.4, -0.35, 1 / 3.0, 0.1875], [0.2, -0.175, 1 / 6.0, 0.09375], mean.grad!);
        Trap.Holds(variance.grad is null, "gaussian_nll_loss gives the variance no gradient (PyTorch: 0.17 for its first element)");

        // An error in PyTorch.
        Tensor column = functional.gaussian_nll_loss(mean.detach()[.., 0], y[.., ..1], ones(2, ScalarType.Float64));
        Trap.Holds(column.NumberOfElements == 1, "gaussian_nll_loss broadcasts [N] against [N, 1]");
        Trap.Holds(nn.GaussianNLLLoss().eps < 1e-7f, "the eps of GaussianNLLLoss is 1e-8, where the function's is 1e-6");
    }

    [Trap("sigmoid_focal_loss with float alpha and gamma")]
    public void Should_reduce_the_focal_loss_of_floats_wrongly()
    {
        double[] logits = [0.5, -1, 2], labels = [1, 0, 1];
        Tensor x = tensor(logits), y = tensor(labels);
        double[] terms = [.. logits.Zip(labels, (z, label) =>
        {
            double p = 1 / (1 + Math.Exp(-z)), q = label == 1 ? p : 1 - p;
            return -(label == 1 ? 0.25 : 0.75) * (1 - q) * (1 - q) * Math.Log(q);
        })];
        Tensor Floats(Reduction reduction) => torchvision.ops.sigmoid_focal_loss(x, y, 0.25f, 2f, reduction);
        Tensor Doubles(Reduction reduction) => torchvision.ops.sigmoid_focal_loss(x, y, 0.25, 2.0, reduction);
        Trap.Gives(0.0854233092641795, terms.Sum(), Floats(Reduction.Sum));
        Trap.Gives(0.00949147880713106, terms.Average(), Floats(Reduction.Mean));
        Assert.Equal(terms.Sum(), Doubles(Reduction.Sum).ToDouble(), 12);
        Assert.Equal(terms.Average(), Doubles(Reduction.Mean).ToDouble(), 12);
    }

    // Mean of 0.3 and max(0, margin − 0.4).
    [Trap("hinge_embedding_loss")]
    public void Should_have_no_margin_in_hinge_embedding()
    {
        Tensor x = tensor(new[] { 0.3, 0.4 }), y = tensor(new[] { 1.0, -1 });
        Trap.Gives(0.15, 0.45, functional.hinge_embedding_loss(x, y));
        Assert.Equal(0.45, functional.hinge_embedding_loss(x, y, margin: 1).ToDouble(), 12);
        Assert.Equal(0.45, nn.HingeEmbeddingLoss().call(x, y).ToDouble(), 12);
    }

    [Trap("nn.CrossEntropyLoss, nll_loss")]
    public void Should_lack_label_smoothing_and_the_ignored_index()
    {
        Trap.Holds(!Has(typeof(nn), nameof(nn.CrossEntropyLoss), "label_smoothing"), "nn.CrossEntropyLoss has no label_smoothing");
        Trap.Holds(!Has(typeof(functional), nameof(functional.nll_loss), "ignore_index"), "nll_loss has no ignore_index");
        Assert.True(Has(typeof(functional), nameof(functional.cross_entropy), "label_smoothing"));
        Assert.True(Has(typeof(functional), nameof(functional.cross_entropy), "ignore_index"));

        static bool Has(Type type, string method, string parameter) =>
            type.GetMethods().Where(one => one.Name == method).Any(one => one.GetParameters().Any(each => each.Name == parameter));
    }

    [Trap("class weights of a loss module")]
    public void Should_leave_class_weights_behind_when_the_loss_moves()
    {
        CrossEntropyLoss loss = nn.CrossEntropyLoss(weight: ones(2));
        loss.to(ScalarType.Float64);
        Trap.Holds(!loss.buffers().Any(), "the weight of CrossEntropyLoss is no buffer, so that to() leaves it behind");
        Trap.Holds(loss.state_dict().Count == 0, "the weight of CrossEntropyLoss is not in its state");
    }
}
