namespace TorchSharp;

public static partial class torch
{
    // Sorting, searching, gathering and scattering; triangles.
    public partial class Tensor
    {
        public (Tensor, Tensor) sort(long dim = -1, bool descending = false, bool stable = false)
        {
            Native.lltorch_sort(this, dim, descending, stable, out Tensor values, out Tensor indices);
            return (values, indices);
        }

        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true)
        {
            Native.lltorch_topk(this, k, dim, largest, sorted, out Tensor values, out Tensor indexes);
            return (values, indexes);
        }

        public Tensor argsort(long dim = -1, bool descending = false) => Native.lltorch_argsort(this, dim, descending);

        public Tensor msort() => Native.lltorch_msort(this);

        public Tensor nonzero() => Native.lltorch_nonzero(this);

        public Tensor argwhere() => Native.lltorch_argwhere(this);

        public IList<Tensor> nonzero_as_list() => Native.lltorch_nonzero_as_list(this);

        public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) =>
            Native.lltorch_bucketize(this, boundaries, outInt32, right);

        public Tensor gather(long dim, Tensor index) => Native.lltorch_gather(this, dim, index, false);

        public Tensor scatter(long dim, Tensor index, Tensor src) => Native.lltorch_scatter(this, dim, index, src);

        public Tensor scatter_(long dim, Tensor index, Tensor src)
        {
            Native.lltorch_scatter_(this, dim, index, src);
            return this;
        }

        public Tensor scatter_add(long dim, Tensor index, Tensor src) => Native.lltorch_scatter_add(this, dim, index, src);

        public Tensor scatter_add_(long dim, Tensor index, Tensor src)
        {
            Native.lltorch_scatter_add_(this, dim, index, src);
            return this;
        }

        public Tensor tril(long diagonal = 0) => Native.lltorch_tril(this, diagonal);

        public Tensor tril_(long diagonal = 0)
        {
            Native.lltorch_tril_(this, diagonal);
            return this;
        }

        public Tensor triu(long diagonal = 0) => Native.lltorch_triu(this, diagonal);

        public Tensor triu_(long diagonal = 0)
        {
            Native.lltorch_triu_(this, diagonal);
            return this;
        }

        public Tensor trace() => Native.lltorch_trace(this);
    }
}
