using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace LossLab.Tests.Losses;

/// <summary>
/// LibTorch's device of tensors without numbers, which refuses to mix with the CPU. So it shows without a GPU that a tensor is made on
/// another device than the one it meets.
/// </summary>
internal static class MetaDevice
{
    /// <summary>
    /// What LibTorch 2.10 can't do on this device outside Python, where these are written in Python. A run that needs one ends there;
    /// a new version that has it fails <c>Should_know_which_operators_the_meta_device_lacks</c>.
    /// </summary>
    public static readonly Dictionary<string, Func<Tensor, Tensor>> Lacking = new()
    {
        ["abs.out"] = x => x.abs(),
        ["binary_cross_entropy"] = x => nn.functional.binary_cross_entropy(x, x.detach()),
        ["huber_loss"] = x => nn.functional.huber_loss(x, x.detach()),
        ["index_select"] = x => x.index_select(0, empty(2, ScalarType.Int64, META)),
        ["log_sigmoid_forward"] = x => x.log_sigmoid(),
        ["logical_and.out"] = x => x.gt(0).logical_and(x.lt(1)),
        ["logical_not.out"] = x => x.gt(0).logical_not(),
        ["mse_loss_backward"] = x => Differentiated(nn.functional.mse_loss(x, x.detach())),
        ["nan_to_num.out"] = x => x.nan_to_num(),
        ["nll_loss2d_forward"] = x => nn.functional.cross_entropy(x.view(1, 2, 3, 1), empty([1, 3, 1], ScalarType.Int64, META)),
        ["smooth_l1_loss_backward.grad_input"] = x => Differentiated(nn.functional.smooth_l1_loss(x, x.detach())),
        ["where.self"] = x => where(x.gt(0), x, x),
    };

    private static Tensor Differentiated(Tensor value)
    {
        value.backward();
        return value;
    }

    /// <summary>Runs it, or as far as LibTorch can; false if it ended at an operator that is lacking.</summary>
    public static bool Try(Action run)
    {
        try
        {
            run();
            return true;
        }
        catch (ExternalException error) when (Lacking.Keys.Any(name => IsLacking(error, name)))
        {
            return false;
        }
    }

    public static bool IsLacking(ExternalException error, string name) =>
        error.Message.StartsWith($"aten::{name}: attempted to run this operator with Meta tensors", StringComparison.Ordinal);

    /// <summary>
    /// Runs it on the CPU, while every tensor that is made without a device is made on this one: what does not follow its input's device
    /// is an error here. In this direction no operator is lacking.
    /// </summary>
    public static T AsDefault<T>(Func<T> run)
    {
        set_default_device(META);
        try
        {
            return run();
        }
        finally
        {
            set_default_device(CPU);
        }
    }
}
