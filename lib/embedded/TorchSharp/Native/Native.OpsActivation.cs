using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_activation.cpp: activation functions.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_relu(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_relu_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_relu6(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_relu6_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_selu(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_selu_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_silu(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_silu_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mish(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_mish_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_hardswish(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_hardswish_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_hardsigmoid(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_hardsigmoid_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sigmoid(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_sigmoid_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_log_sigmoid(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_celu(Tensor x, NativeScalar alpha);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_celu_(Tensor x, NativeScalar alpha);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_elu(Tensor x, NativeScalar alpha, NativeScalar scale, NativeScalar input_scale);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_elu_(Tensor x, NativeScalar alpha, NativeScalar scale, NativeScalar input_scale);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_gelu(Tensor x, [MarshalAs(UnmanagedType.U1)] bool tanh);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_gelu_(Tensor x, [MarshalAs(UnmanagedType.U1)] bool tanh);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_glu(Tensor x, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_hardshrink(Tensor x, NativeScalar lambda);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_softshrink(Tensor x, NativeScalar lambda);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_hardtanh(Tensor x, NativeScalar min, NativeScalar max);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_hardtanh_(Tensor x, NativeScalar min, NativeScalar max);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_leaky_relu(Tensor x, NativeScalar slope);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_leaky_relu_(Tensor x, NativeScalar slope);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_prelu(Tensor x, Tensor weight);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_rrelu(Tensor x, double lower, double upper, [MarshalAs(UnmanagedType.U1)] bool training);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_rrelu_(Tensor x, double lower, double upper, [MarshalAs(UnmanagedType.U1)] bool training);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_softplus(Tensor x, double beta, double threshold);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_softsign(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_softsign_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_tanhshrink(Tensor x);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_tanhshrink_(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_softmin(Tensor x, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_threshold(Tensor x, NativeScalar threshold, NativeScalar value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_threshold_(Tensor x, NativeScalar threshold, NativeScalar value);
}
