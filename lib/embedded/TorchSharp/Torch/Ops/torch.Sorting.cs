namespace TorchSharp;

// Sorting, searching, gathering and scattering; triangles: the static forms.
public static partial class torch
{
    public static (Tensor, Tensor) sort(Tensor input, long dim = -1, bool descending = false, bool stable = false) =>
        NotNull(input).sort(dim, descending, stable);

    public static (Tensor values, Tensor indexes) topk(Tensor tensor, int k, int dim = -1, bool largest = true, bool sorted = true) =>
        NotNull(tensor).topk(k, dim, largest, sorted);

    public static Tensor argsort(Tensor input, long dim = -1, bool descending = false) => NotNull(input).argsort(dim, descending);

    public static Tensor argwhere(Tensor input) => NotNull(input).argwhere();

    public static Tensor bucketize(Tensor input, Tensor boundaries, bool outInt32 = false, bool right = false) =>
        NotNull(input).bucketize(boundaries, outInt32, right);

    public static Tensor gather(Tensor input, long dim, Tensor index) => NotNull(input).gather(dim, index);

    public static Tensor gather(Tensor input, long dim, Tensor index, bool sparse_grad = false) =>
        Native.lltorch_gather(input, dim, index, sparse_grad);

    public static Tensor index_reduce(Tensor input, long dim, Tensor index, Tensor source, Reduce reduce, bool include_self = true) =>
        Native.lltorch_index_reduce(input, dim, index, source, reduce.ToString(), include_self);

    public static Tensor msort(Tensor tensor) => NotNull(tensor).msort();

    public static Tensor nonzero(Tensor input) => NotNull(input).nonzero();

    public static Tensor scatter(Tensor input, long dim, Tensor index, Tensor src) => NotNull(input).scatter(dim, index, src);

    public static Tensor scatter_(Tensor input, long dim, Tensor index, Tensor src) => NotNull(input).scatter_(dim, index, src);

    public static Tensor scatter_add(Tensor input, long dim, Tensor index, Tensor src) => NotNull(input).scatter_add(dim, index, src);

    public static Tensor scatter_add_(Tensor input, long dim, Tensor index, Tensor src) => NotNull(input).scatter_add_(dim, index, src);

    public static Tensor searchsorted(Tensor sorted_sequence, Scalar values, bool out_int32, bool right, Tensor sorter) =>
        Native.lltorch_searchsorted_scalar(sorted_sequence, values, out_int32, right, sorter);

    public static Tensor searchsorted(Tensor sorted_sequence, Tensor values, bool out_int32 = false, bool right = false, Tensor? sorter = null) =>
        Native.lltorch_searchsorted(sorted_sequence, values, out_int32, right, sorter);

    public static Tensor trace(Tensor input) => NotNull(input).trace();

    public static Tensor tril(Tensor input, long diagonal = 0) => NotNull(input).tril(diagonal);

    public static Tensor tril_(Tensor input, long diagonal = 0) => NotNull(input).tril_(diagonal);

    public static Tensor tril_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        Native.lltorch_tril_indices(row, col, offset, dtype);

    public static Tensor triu(Tensor input, long diagonal = 0) => NotNull(input).triu(diagonal);

    public static Tensor triu_(Tensor input, long diagonal = 0) => NotNull(input).triu_(diagonal);

    public static Tensor triu_indices(long row, long col, long offset = 0, ScalarType dtype = ScalarType.Int64, Device? device = null) =>
        Native.lltorch_triu_indices(row, col, offset, dtype);
}
