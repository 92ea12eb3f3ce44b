namespace TorchSharp;

// Sums, means and products: the static forms.
public static partial class torch
{
    public static (Tensor values, Tensor indexes) cummax(Tensor input, long dim) => NotNull(input).cummax(dim);

    public static (Tensor values, Tensor indexes) cummin(Tensor input, long dim) => NotNull(input).cummin(dim);

    public static Tensor count_nonzero(Tensor input, long[]? dims = null) => NotNull(input).count_nonzero(dims);

    public static Tensor cumprod(Tensor input, long dim, ScalarType? dtype = null) => NotNull(input).cumprod(dim, dtype);

    public static Tensor cumsum(Tensor input, long dim, ScalarType? type = null) => NotNull(input).cumsum(dim, type);

    public static Tensor cumulative_trapezoid(Tensor y, double dx = 1, long dim = -1) => NotNull(y).cumulative_trapezoid(dx, dim);

    public static Tensor cumulative_trapezoid(Tensor y, Tensor x, long dim = -1) => NotNull(y).cumulative_trapezoid(x, dim);

    public static Tensor diff(Tensor input, long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null) =>
        NotNull(input).diff(n, dim, prepend, append);

    public static Tensor logcumsumexp(Tensor input, long dim) => NotNull(input).logcumsumexp(dim);

    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => NotNull(input).logsumexp(dim, keepdim);

    public static Tensor mean(Tensor input) => NotNull(input).mean();

    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
        NotNull(input).mean(dimensions, keepdim, type);

    public static Tensor nanmean(Tensor input, int? dim = null, bool keepdim = false, ScalarType? dtype = null) => NotNull(input).nanmean(dim, keepdim, dtype);

    public static Tensor nansum(Tensor input) => NotNull(input).nansum();

    public static Tensor prod(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => NotNull(input).prod(dim, keepdim, type);

    public static Tensor prod(Tensor input, ScalarType? type = null) => NotNull(input).prod(type);

    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => NotNull(input).softmax(dim, dtype);

    public static Tensor sum(Tensor input, ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => NotNull(input).sum(dim, keepdim, type);

    public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => NotNull(input).sum(dim, keepdim, type);

    public static Tensor sum(Tensor input, ScalarType? type = null) => NotNull(input).sum(type);

    public static Tensor trapezoid(Tensor y, double dx = 1, long dim = -1) => NotNull(y).trapezoid(dx, dim);

    public static Tensor trapezoid(Tensor y, Tensor x, long dim = -1) => NotNull(y).trapezoid(x, dim);

    public static Tensor trapz(Tensor y, double dx = 1, long dim = -1) => NotNull(y).trapezoid(dx, dim);

    public static Tensor trapz(Tensor y, Tensor x, long dim = -1) => NotNull(y).trapezoid(x, dim);
}
