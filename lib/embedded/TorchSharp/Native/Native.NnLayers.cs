using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_linear(Tensor input, Tensor weight,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? bias);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_bilinear(Tensor input1, Tensor input2, Tensor weight,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? bias);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_dropout(Tensor input, double p, [MarshalAs(UnmanagedType.U1)] bool training,
        [MarshalAs(UnmanagedType.U1)] bool inplace);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_feature_dropout(Tensor input, double p,
        [MarshalAs(UnmanagedType.U1)] bool training, [MarshalAs(UnmanagedType.U1)] bool inplace);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_alpha_dropout(Tensor input, double p,
        [MarshalAs(UnmanagedType.U1)] bool training, [MarshalAs(UnmanagedType.U1)] bool inplace);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_feature_alpha_dropout(Tensor input, double p,
        [MarshalAs(UnmanagedType.U1)] bool training, [MarshalAs(UnmanagedType.U1)] bool inplace);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_embedding(Tensor weight, Tensor indices, long paddingIndex,
        [MarshalAs(UnmanagedType.U1)] bool scaleGradByFreq, [MarshalAs(UnmanagedType.U1)] bool sparse);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_nn_embedding_renorm(Tensor weight, Tensor indices, double maxNorm, double normType);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_nn_set_data(Tensor tensor, Tensor data);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_nn_copy_all(TensorList destinations, TensorList sources);

    [LibraryImport(Library)]
    internal static partial nint lltorch_nn_parameter(Tensor data, [MarshalAs(UnmanagedType.U1)] bool requiresGrad);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_nn_zero_row(Tensor tensor, long row);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_gelu(Tensor input, [MarshalAs(UnmanagedType.U1)] bool tanh,
        [MarshalAs(UnmanagedType.U1)] bool inplace);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_to_vector(TensorList parameters);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_nn_from_vector(Tensor vector, TensorList parameters);
}
