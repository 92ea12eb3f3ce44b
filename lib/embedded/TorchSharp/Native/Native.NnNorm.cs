using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_batch_norm(Tensor input, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? bias, [MarshalUsing(typeof(OptionalTensor))] Tensor? mean,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? variance, [MarshalAs(UnmanagedType.U1)] bool training,
        double momentum, double eps);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_instance_norm(Tensor input,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, [MarshalUsing(typeof(OptionalTensor))] Tensor? bias,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? mean, [MarshalUsing(typeof(OptionalTensor))] Tensor? variance,
        [MarshalAs(UnmanagedType.U1)] bool useInputStats, double momentum, double eps);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_layer_norm(Tensor input, IntList shape,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, [MarshalUsing(typeof(OptionalTensor))] Tensor? bias,
        double eps);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_group_norm(Tensor input, long groups,
        [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, [MarshalUsing(typeof(OptionalTensor))] Tensor? bias,
        double eps);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nn_local_response_norm(Tensor input, long size, double alpha, double beta,
        double k);
}
