namespace TorchSharp;

public static partial class torch
{
    public static Tensor select(Tensor input, long dim, long index) => NotNull(input).select(dim, index);

    public static Tensor narrow(Tensor input, long dim, long start, long length) => NotNull(input).narrow(dim, start, length);

    public static Tensor index_select(Tensor input, long dim, Tensor index) => NotNull(input).index_select(dim, index);

    public static Tensor take(Tensor input, Tensor index) => NotNull(input).take(index);

    public static Tensor take_along_dim(Tensor input, Tensor indices, long dim = 0) => NotNull(input).take_along_dim(indices, dim);

    public static Tensor take_along_dim(Tensor input, IEnumerable<long> indices, long dim = 0) => NotNull(input).take_along_dim(indices, dim);

    public static Tensor index_add(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) =>
        NotNull(input).index_add(dim, index, source, alpha);

    public static Tensor index_add_(Tensor input, long dim, Tensor index, Tensor source, Scalar alpha) =>
        NotNull(input).index_add_(dim, index, source, alpha);

    public static Tensor index_copy(Tensor input, long dim, Tensor index, Tensor source) => NotNull(input).index_copy(dim, index, source);

    public static Tensor index_copy_(Tensor input, long dim, Tensor index, Tensor source) => NotNull(input).index_copy_(dim, index, source);

    public static Tensor index_fill(Tensor input, long dim, Tensor index, Scalar value) => NotNull(input).index_fill(dim, index, value);

    public static Tensor index_fill_(Tensor input, long dim, Tensor index, Scalar value) => NotNull(input).index_fill_(dim, index, value);

    public static Tensor masked_select(Tensor input, Tensor mask) => NotNull(input).masked_select(mask);

    public static Tensor select_scatter(Tensor input, Tensor src, long dim, long index) => NotNull(input).select_scatter(src, dim, index);

    public static Tensor slice_scatter(Tensor input, Tensor src, long dim = 0, long? start = null, long? end = null, long step = 1) =>
        NotNull(input).slice_scatter(src, dim, start, end, step);

    public static Tensor diagonal_scatter(Tensor input, Tensor src, long offset = 0, long dim1 = 0, long dim2 = 1) =>
        NotNull(input).diagonal_scatter(src, offset, dim1, dim2);
}
