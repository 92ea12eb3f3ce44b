using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class Native
{
    [LibraryImport(Library), SuppressGCTransition]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_requires_grad(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_requires_grad(Tensor self, [MarshalAs(UnmanagedType.U1)] bool requiresGrad);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_is_leaf(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_retain_grad(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(OptionalTensor))]
    internal static partial Tensor? lltorch_grad(Tensor self);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_grad(Tensor self, [MarshalUsing(typeof(OptionalTensor))] Tensor? grad);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_backward(
        TensorList tensors, TensorList grads, [MarshalAs(UnmanagedType.U1)] bool retainGraph,
        [MarshalAs(UnmanagedType.U1)] bool createGraph, TensorList inputs);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_autograd_grad(
        TensorList outputs, TensorList inputs, TensorList grads, [MarshalAs(UnmanagedType.U1)] bool retainGraph,
        [MarshalAs(UnmanagedType.U1)] bool createGraph, [MarshalAs(UnmanagedType.U1)] bool allowUnused);

    [LibraryImport(Library), SuppressGCTransition]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_is_grad_enabled();

    [LibraryImport(Library), SuppressGCTransition]
    internal static partial void lltorch_set_grad_enabled([MarshalAs(UnmanagedType.U1)] bool enabled);

    [LibraryImport(Library), SuppressGCTransition]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_is_inference_mode_enabled();

    [LibraryImport(Library)]
    internal static partial nint lltorch_inference_mode_enter([MarshalAs(UnmanagedType.U1)] bool mode);

    [LibraryImport(Library)]
    internal static partial void lltorch_inference_mode_leave(nint guard);

    [LibraryImport(Library)]
    internal static partial void lltorch_anomaly_set([MarshalAs(UnmanagedType.U1)] bool enabled, [MarshalAs(UnmanagedType.U1)] bool checkNan);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_anomaly_is_enabled();

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_anomaly_should_check_nan();
}
