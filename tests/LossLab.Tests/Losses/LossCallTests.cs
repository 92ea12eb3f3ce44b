using LossLab.Losses;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>The ways in which a loss can be asked.</summary>
public class LossCallTests
{
    private static readonly Tensor Prediction = tensor([1.0, 2, 5]), Target = tensor([0.0, 2, 2]), Mask = tensor([true, true, false]);

    [Fact]
    public void Should_take_weights_and_mask_by_name()
    {
        var loss = new MseLoss();
        Assert.Equal(0.5, loss.forward(Prediction, Target, mask: Mask).ToDouble());
        Assert.Equal(0.5, loss.call(Prediction, Target, mask: Mask).ToDouble());
        Assert.Equal(0.5, loss.call(Prediction, Target, null, Mask).ToDouble());
        Assert.Equal(2 * 10 / 3.0, loss.call(Prediction, Target, weights: tensor([2.0])).ToDouble(), 12);
    }

    [Fact]
    public void Should_be_a_loss_of_TorchSharp_whose_hooks_run()
    {
        Loss<Tensor, Tensor, Tensor> loss = new MseLoss(nn.Reduction.Sum);
        int called = 0;
        loss.register_forward_hook((_, _, _, output) =>
        {
            called++;
            return output;
        });
        Assert.Equal(10, loss.call(Prediction, Target).ToDouble());
        Assert.Equal(10, ((Loss)loss).call(Prediction, Target).ToDouble());
        Assert.Equal(2, called);
        Assert.Equal(nn.Reduction.Sum, loss.reduction);
    }
}
