namespace TorchSharp;

// Minima, maxima, order statistics: the static forms.
public static partial class torch
{
    public static (Tensor min, Tensor max) aminmax(Tensor input, long? dim = null, bool keepdim = false) => NotNull(input).aminmax(dim, keepdim);

    public static (Tensor values, Tensor indices) kthvalue(Tensor input, long k, long? dim, bool keepdim = false) => NotNull(input).kthvalue(k, dim, keepdim);

    public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => NotNull(input).max(dim, keepdim);

    public static Tensor max(Tensor input) => NotNull(input).max();

    public static Tensor max(Tensor input, Tensor other) => NotNull(input).max(other);

    public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => NotNull(input).min(dim, keepdim);

    public static Tensor min(Tensor input) => NotNull(input).min();

    public static Tensor min(Tensor input, Tensor other) => NotNull(input).min(other);

    public static (Tensor values, Tensor indices) mode(Tensor input, long dim = -1, bool keepdim = false) => NotNull(input).mode(dim, keepdim);

    public static Tensor all(Tensor input) => NotNull(input).all();

    public static Tensor all(Tensor input, long dim, bool keepdim = false) => NotNull(input).all(dim, keepdim);

    public static Tensor amax(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => NotNull(input).amax(dims, keepdim, @out);

    public static Tensor amax(Tensor input, long[] dims) => NotNull(input).amax(dims);

    public static Tensor amax(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => NotNull(input).amax(dims, keepdim, @out);

    public static Tensor amin(Tensor input, ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => NotNull(input).amin(dims, keepdim, @out);

    public static Tensor amin(Tensor input, long[] dims, bool keepdim = false, Tensor? @out = null) => NotNull(input).amin(dims, keepdim, @out);

    public static Tensor any(Tensor input) => NotNull(input).any();

    public static Tensor any(Tensor input, long dim, bool keepdim = false) => NotNull(input).any(dim, keepdim);

    public static Tensor argmax(Tensor input) => NotNull(input).argmax();

    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => NotNull(input).argmax(dim, keepdim);

    public static Tensor argmin(Tensor input) => NotNull(input).argmin();

    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => NotNull(input).argmin(dim, keepdim);

    public static Tensor median(Tensor input) => NotNull(input).median();

    public static Tensor nanmedian(Tensor input) => NotNull(input).nanmedian();

    public static Tensor nanquantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => NotNull(input).nanquantile(q, dim, keepdim);

    public static Tensor quantile(Tensor input, Tensor q, long dim = -1, bool keepdim = false) => NotNull(input).quantile(q, dim, keepdim);
}
