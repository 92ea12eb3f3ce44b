using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_zero_grad(TensorList parameters, [MarshalAs(UnmanagedType.U1)] bool setToNone);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_sgd(TensorList parameters, [In, Out] nint[] buffers, double lr,
        double momentum, double dampening, double weightDecay, [MarshalAs(UnmanagedType.U1)] bool nesterov,
        [MarshalAs(UnmanagedType.U1)] bool maximize);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_adam(TensorList parameters, TensorList means, TensorList squares,
        TensorList maxima, [In, Out] long[] steps, double lr, double beta1, double beta2, double eps, double weightDecay,
        [MarshalAs(UnmanagedType.U1)] bool decoupled, [MarshalAs(UnmanagedType.U1)] bool maximize);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_adamax(TensorList parameters, TensorList means, TensorList norms,
        [In, Out] long[] steps, double lr, double beta1, double beta2, double eps, double weightDecay);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_nadam(TensorList parameters, TensorList means, TensorList squares,
        [In, Out] long[] steps, [In, Out] double[] products, double lr, double beta1, double beta2, double eps,
        double weightDecay, double momentumDecay);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_radam(TensorList parameters, TensorList means, TensorList squares,
        [In, Out] long[] steps, double lr, double beta1, double beta2, double eps, double weightDecay);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_rmsprop(TensorList parameters, TensorList squares, TensorList averages,
        TensorList buffers, double lr, double alpha, double eps, double weightDecay, double momentum,
        [MarshalAs(UnmanagedType.U1)] bool maximize, [In, Out] long[] steps);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_adagrad(TensorList parameters, TensorList sums, [In, Out] long[] steps,
        double lr, double lrDecay, double weightDecay, double eps);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_adadelta(TensorList parameters, TensorList squares, TensorList deltas,
        [In, Out] long[] steps, double lr, double rho, double eps, double weightDecay,
        [MarshalAs(UnmanagedType.U1)] bool maximize);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_rprop(TensorList parameters, TensorList previous, TensorList sizes,
        [In, Out] long[] steps, double etaMinus, double etaPlus, double minStep, double maxStep,
        [MarshalAs(UnmanagedType.U1)] bool maximize);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_asgd(TensorList parameters, TensorList averaged, [In, Out] long[] steps,
        [In, Out] double[] etas, [In, Out] double[] mus, double lr, double lambd, double alpha, double t0,
        double weightDecay, [MarshalAs(UnmanagedType.U1)] bool maximize);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_clip_grad_norm(TensorList parameters, double maxNorm, double normType,
        out double total);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_optim_clip_grad_value(TensorList parameters, double limit);
}
