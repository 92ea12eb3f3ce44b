using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_zeros(IntList size, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ones(IntList size, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_empty(IntList size, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_empty_strided(IntList size, IntList strides, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_full(IntList size, NativeScalar value, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_eye(long rows, long columns, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_arange(NativeScalar start, NativeScalar stop, NativeScalar step, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_linspace(double start, double end, long steps, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logspace(double start, double end, long steps, double @base, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_rand(IntList size, [MarshalUsing(typeof(OptionalGenerator))] Generator? generator, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_randn(IntList size, [MarshalUsing(typeof(OptionalGenerator))] Generator? generator, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_randint(long low, long high, IntList size, [MarshalUsing(typeof(OptionalGenerator))] Generator? generator, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_randperm(long n, [MarshalUsing(typeof(OptionalGenerator))] Generator? generator, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_normal(double mean, double std, IntList size, [MarshalUsing(typeof(OptionalGenerator))] Generator? generator, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_zeros_like(Tensor self, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_ones_like(Tensor self, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_empty_like(Tensor self, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_full_like(Tensor self, NativeScalar value, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_rand_like(Tensor self, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_randn_like(Tensor self, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_randint_like(Tensor self, long low, long high, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_from_data(void* data, int type, IntList size, CreateOptions options);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_share_data(void* data, int type, IntList size, delegate* unmanaged<nint, void> release, nint context, [MarshalAs(UnmanagedType.U1)] bool requiresGrad);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_scalar_tensor(NativeScalar value, CreateOptions options);
}
