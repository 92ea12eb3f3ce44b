using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial nint lltorch_lbfgs_new(TensorList parameters, double lr, long maxIter, OptionalInt maxEval,
        double toleranceGrad, double toleranceChange, long historySize);

    [LibraryImport(Library)]
    internal static partial void lltorch_lbfgs_delete(nint optimizer);

    [LibraryImport(Library)]
    internal static partial double lltorch_lbfgs_get_lr(LbfgsHandle optimizer);

    [LibraryImport(Library)]
    internal static partial void lltorch_lbfgs_set_lr(LbfgsHandle optimizer, double lr);

    [LibraryImport(Library)]
    internal static partial void lltorch_lbfgs_loss(nint loss, Tensor tensor);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_lbfgs_step(LbfgsHandle optimizer, delegate* unmanaged<nint, nint, byte> closure, nint context);
}
