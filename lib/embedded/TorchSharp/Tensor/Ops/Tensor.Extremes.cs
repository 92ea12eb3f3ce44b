namespace TorchSharp;

public static partial class torch
{
    // Minima, maxima, order statistics.
    public partial class Tensor
    {
        public Tensor all() => Native.lltorch_all(this);

        public Tensor all(long dim, bool keepdim = false) => Native.lltorch_all_dim(this, dim, keepdim);

        public Tensor any() => Native.lltorch_any(this);

        public Tensor any(long dim, bool keepdim = false) => Native.lltorch_any_dim(this, dim, keepdim);

        public Tensor max() => Native.lltorch_max(this);

        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false)
        {
            Native.lltorch_max_dim(this, dim, keepdim, out Tensor values, out Tensor indexes);
            return (values, indexes);
        }

        public Tensor min() => Native.lltorch_min(this);

        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false)
        {
            Native.lltorch_min_dim(this, dim, keepdim, out Tensor values, out Tensor indexes);
            return (values, indexes);
        }

        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => Native.lltorch_amax(this, dims, keepdim, @out);

        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) => Native.lltorch_amax(this, dims, keepdim, @out);

        public Tensor amax(params long[] dims) => Native.lltorch_amax(this, dims, false, null);

        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => Native.lltorch_amin(this, dims, keepdim, @out);

        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) => Native.lltorch_amin(this, dims, keepdim, @out);

        public Tensor amin(params long[] dims) => Native.lltorch_amin(this, dims, false, null);

        public (Tensor min, Tensor max) aminmax(long? dim = null, bool keepdim = false)
        {
            Native.lltorch_aminmax(this, dim, keepdim, out Tensor min, out Tensor max);
            return (min, max);
        }

        public Tensor argmax() => Native.lltorch_argmax(this, default, false);

        public Tensor argmax(long dim, bool keepdim = false) => Native.lltorch_argmax(this, dim, keepdim);

        public Tensor argmin() => Native.lltorch_argmin(this, default, false);

        public Tensor argmin(long dim, bool keepdim = false) => Native.lltorch_argmin(this, dim, keepdim);

        public Tensor median() => Native.lltorch_median(this);

        public Tensor nanmedian() => Native.lltorch_nanmedian(this);

        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false) => Native.lltorch_quantile(this, q, dim, keepdim);

        public Tensor nanquantile(Tensor q, long dim = -1, bool keepdim = false) => Native.lltorch_nanquantile(this, q, dim, keepdim);

        public (Tensor values, Tensor indices) mode(long dim = -1, bool keepdim = false)
        {
            Native.lltorch_mode(this, dim, keepdim, out Tensor values, out Tensor indices);
            return (values, indices);
        }

        public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false)
        {
            Native.lltorch_kthvalue(this, k, dim ?? -1, keepdim, out Tensor values, out Tensor indices);
            return (values, indices);
        }
    }
}
