using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_init_uniform(Tensor tensor, double low, double high,
        [MarshalUsing(typeof(OptionalGenerator))] Generator? random);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_init_normal(Tensor tensor, double mean, double deviation,
        [MarshalUsing(typeof(OptionalGenerator))] Generator? random);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_init_trunc_normal(Tensor tensor, double mean, double deviation, double low,
        double high, [MarshalUsing(typeof(OptionalGenerator))] Generator? random);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_init_fill(Tensor tensor, NativeScalar value);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_init_eye(Tensor tensor);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_init_dirac(Tensor tensor);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_init_orthogonal(Tensor tensor, double gain);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_init_sparse(Tensor tensor, double sparsity, double deviation);
}
