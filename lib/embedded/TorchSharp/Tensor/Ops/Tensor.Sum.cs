namespace TorchSharp;

public static partial class torch
{
    // Sums, means and products.
    public partial class Tensor
    {
        public Tensor sum(ScalarType? type = null) => Native.lltorch_sum(this, type);

        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => Native.lltorch_sum_dims(this, dim, keepdim, type);

        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => Native.lltorch_sum_dims(this, dim, keepdim, type);

        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) =>
            Native.lltorch_sum_dims(this, (ReadOnlySpan<long>)[dim], keepdim, type);

        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) =>
            Native.lltorch_sum_dims(this, (ReadOnlySpan<long>)[dim0, dim1], keepdim, type);

        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) =>
            Native.lltorch_sum_dims(this, (ReadOnlySpan<long>)[dim0, dim1, dim2], keepdim, type);

        public Tensor mean() => Native.lltorch_mean(this);

        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
            Native.lltorch_mean_dims(this, dimensions, keepdim, type);

        public Tensor nansum() => Native.lltorch_nansum(this);

        public Tensor nanmean(int? dim = null, bool keepdim = false, ScalarType? dtype = null) =>
            Native.lltorch_nanmean(this, dim is int value ? (ReadOnlySpan<long>)[value] : default, keepdim, dtype);

        public Tensor prod(ScalarType? type = null) => Native.lltorch_prod(this, type);

        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => Native.lltorch_prod_dim(this, dim, keepdim, type);

        public Tensor cumsum(long dim, ScalarType? type = null) => Native.lltorch_cumsum(this, dim, type);

        public Tensor cumprod(long dim, ScalarType? type = null) => Native.lltorch_cumprod(this, dim, type);

        public Tensor logcumsumexp(long dim) => Native.lltorch_logcumsumexp(this, dim);

        public (Tensor values, Tensor indexes) cummax(long dim)
        {
            Native.lltorch_cummax(this, dim, out Tensor values, out Tensor indexes);
            return (values, indexes);
        }

        public (Tensor values, Tensor indexes) cummin(long dim)
        {
            Native.lltorch_cummin(this, dim, out Tensor values, out Tensor indexes);
            return (values, indexes);
        }

        public Tensor count_nonzero(long[]? dims = null) => Native.lltorch_count_nonzero(this, dims);

        public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) =>
            Native.lltorch_diff(this, n, dim, prepend, append);

        public Tensor trapezoid(double dx = 1, long dim = -1) => Native.lltorch_trapezoid(this, dx, dim);

        public Tensor trapezoid(Tensor x, long dim = -1) => Native.lltorch_trapezoid_x(this, x, dim);

        public Tensor cumulative_trapezoid(double dx = 1, long dim = -1) => Native.lltorch_cumulative_trapezoid(this, dx, dim);

        public Tensor cumulative_trapezoid(Tensor x, long dim = -1) => Native.lltorch_cumulative_trapezoid_x(this, x, dim);

        public Tensor logsumexp(long dim, bool keepdim = false) => Native.lltorch_logsumexp(this, dim, keepdim);

        public Tensor softmax(long dim, ScalarType? dtype = null) => Native.lltorch_softmax(this, dim, dtype);

        public Tensor log_softmax(long dim, ScalarType? dtype = null) => Native.lltorch_log_softmax(this, dim, dtype);
    }
}
