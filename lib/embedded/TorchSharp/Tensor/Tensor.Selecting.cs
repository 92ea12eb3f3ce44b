namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor select(long dim, long index) => Native.lltorch_select(this, dim, index);

        public Tensor narrow(long dim, long start, long length) => Native.lltorch_narrow(this, dim, start, length);

        public Tensor slice(long dim, long start, long finish, long step) => Native.lltorch_slice(this, dim, start, finish, step);

        public Tensor index_select(long dim, Tensor index) => Native.lltorch_index_select(this, dim, index);

        public Tensor take(Tensor index) => Native.lltorch_take(this, index);

        public Tensor take_along_dim(Tensor indices) => Native.lltorch_take_along_dim(this, indices, null);

        public Tensor take_along_dim(Tensor indices, long dim) => Native.lltorch_take_along_dim(this, indices, dim);

        public Tensor take_along_dim(IEnumerable<long> indices)
        {
            using Tensor places = tensor(NotNull(indices).ToArray());
            return take_along_dim(places);
        }

        public Tensor take_along_dim(IEnumerable<long> indices, long dim)
        {
            using Tensor places = tensor(NotNull(indices).ToArray());
            return take_along_dim(places, dim);
        }

        public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) =>
            Native.lltorch_index_add(this, dim, index, source, alpha);

        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha)
        {
            Native.lltorch_index_add_(this, dim, index, source, alpha);
            return this;
        }

        public Tensor index_copy(long dim, Tensor index, Tensor source) => Native.lltorch_index_copy(this, dim, index, source);

        public Tensor index_copy_(long dim, Tensor index, Tensor source)
        {
            Native.lltorch_index_copy_(this, dim, index, source);
            return this;
        }

        public Tensor index_fill(long dim, Tensor index, Scalar value) => Native.lltorch_index_fill(this, dim, index, value);

        public Tensor index_fill_(long dim, Tensor index, Scalar value)
        {
            Native.lltorch_index_fill_(this, dim, index, value);
            return this;
        }

        public Tensor masked_fill(Tensor mask, Scalar value) => Native.lltorch_masked_fill(this, mask, value);

        public Tensor masked_fill_(Tensor mask, Scalar value)
        {
            Native.lltorch_masked_fill_(this, mask, value);
            return this;
        }

        public Tensor masked_scatter(Tensor mask, Tensor value) => Native.lltorch_masked_scatter(this, mask, value);

        public Tensor masked_scatter_(Tensor mask, Tensor value)
        {
            Native.lltorch_masked_scatter_(this, mask, value);
            return this;
        }

        public Tensor masked_select(Tensor mask) => Native.lltorch_masked_select(this, mask);

        public Tensor select_scatter(Tensor src, long dim, long index) => Native.lltorch_select_scatter(this, src, dim, index);

        public Tensor slice_scatter(Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) =>
            Native.lltorch_slice_scatter(this, src, dim, start, end, step);

        public Tensor diagonal_scatter(Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) =>
            Native.lltorch_diagonal_scatter(this, src, offset, dim1, dim2);
    }
}
