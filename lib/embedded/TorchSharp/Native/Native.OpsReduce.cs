using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_reduce.cpp: reductions, running reductions and statistics.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_all(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_any(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_max(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_min(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_median(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nanmedian(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sum(Tensor x, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_sum_dims(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nansum(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mean(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_mean_dims(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nanmean(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_prod(Tensor x, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_prod_dim(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_std(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool unbiased, [MarshalAs(UnmanagedType.U1)] bool keepdim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_var(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool unbiased, [MarshalAs(UnmanagedType.U1)] bool keepdim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial void lltorch_std_mean(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool unbiased, [MarshalAs(UnmanagedType.U1)] bool keepdim, OptionalType type, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial void lltorch_var_mean(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool unbiased, [MarshalAs(UnmanagedType.U1)] bool keepdim, OptionalType type, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_all_dim(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_any_dim(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_count_nonzero(Tensor x, IntList dim);

    [LibraryImport(Library)]
    internal static partial void lltorch_max_dim(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial void lltorch_min_dim(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_amax(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, [MarshalUsing(typeof(OptionalTensor))] Tensor? @out);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_amin(Tensor x, IntList dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, [MarshalUsing(typeof(OptionalTensor))] Tensor? @out);

    [LibraryImport(Library)]
    internal static partial void lltorch_aminmax(Tensor x, OptionalInt dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_argmax(Tensor x, OptionalInt dim, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_argmin(Tensor x, OptionalInt dim, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial void lltorch_mode(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial void lltorch_kthvalue(Tensor x, long k, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_quantile(Tensor x, Tensor q, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_nanquantile(Tensor x, Tensor q, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_norm(Tensor x, double p);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_norm_dim(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim, double p);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_dist(Tensor x, Tensor y, double p);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_renorm(Tensor x, double p, long dim, double maxnorm);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logsumexp(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool keepdim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_softmax(Tensor x, long dim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_log_softmax(Tensor x, long dim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cumsum(Tensor x, long dim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cumprod(Tensor x, long dim, OptionalType type);

    [LibraryImport(Library)]
    internal static partial void lltorch_cummax(Tensor x, long dim, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial void lltorch_cummin(Tensor x, long dim, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_logcumsumexp(Tensor x, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_diff(Tensor x, long n, long dim, [MarshalUsing(typeof(OptionalTensor))] Tensor? prepend, [MarshalUsing(typeof(OptionalTensor))] Tensor? append);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_trapezoid(Tensor y, double dx, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_trapezoid_x(Tensor y, Tensor x, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cumulative_trapezoid(Tensor y, double dx, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cumulative_trapezoid_x(Tensor y, Tensor x, long dim);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_cov(Tensor x, long correction, [MarshalUsing(typeof(OptionalTensor))] Tensor? fweights, [MarshalUsing(typeof(OptionalTensor))] Tensor? aweights);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_corrcoef(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_histc(Tensor x, long bins, NativeScalar min, NativeScalar max);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_bincount(Tensor x, [MarshalUsing(typeof(OptionalTensor))] Tensor? weights, long minlength);

    [LibraryImport(Library)]
    internal static partial void lltorch_histogram(Tensor x, Tensor bins, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, [MarshalAs(UnmanagedType.U1)] bool density, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial void lltorch_histogram_bins(Tensor x, long bins, OptionalDouble low, OptionalDouble high, [MarshalUsing(typeof(OptionalTensor))] Tensor? weight, [MarshalAs(UnmanagedType.U1)] bool density, out Tensor first, out Tensor second);

    [LibraryImport(Library)]
    internal static partial void lltorch_unique(Tensor x, [MarshalAs(UnmanagedType.U1)] bool sorted, [MarshalAs(UnmanagedType.U1)] bool inverse, [MarshalAs(UnmanagedType.U1)] bool counts, out Tensor first, out Tensor second, out Tensor third);

    [LibraryImport(Library)]
    internal static partial void lltorch_unique_dim(Tensor x, long dim, [MarshalAs(UnmanagedType.U1)] bool sorted, [MarshalAs(UnmanagedType.U1)] bool inverse, [MarshalAs(UnmanagedType.U1)] bool counts, out Tensor first, out Tensor second, out Tensor third);

    [LibraryImport(Library)]
    internal static partial void lltorch_unique_consecutive(Tensor x, [MarshalAs(UnmanagedType.U1)] bool inverse, [MarshalAs(UnmanagedType.U1)] bool counts, OptionalInt dim, out Tensor first, out Tensor second, out Tensor third);
}
