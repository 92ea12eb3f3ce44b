namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor reshape(params long[] shape) => Native.lltorch_reshape(this, NotNull(shape));

        public Tensor view(params long[] shape) => Native.lltorch_view(this, NotNull(shape));

        public Tensor view_as(Tensor other) => Native.lltorch_view(this, NotNull(other).shape);

        public Tensor squeeze(long? dim = null) => Native.lltorch_squeeze(this, dim);

        public Tensor squeeze_(long? dim = null)
        {
            Native.lltorch_squeeze_(this, dim);
            return this;
        }

        public Tensor unsqueeze(long dim) => Native.lltorch_unsqueeze(this, dim);

        public Tensor unsqueeze_(long dim)
        {
            Native.lltorch_unsqueeze_(this, dim);
            return this;
        }

        public Tensor permute(params long[] permutation) => Native.lltorch_permute(this, NotNull(permutation));

        public Tensor permute(IEnumerable<long> permutation) => Native.lltorch_permute(this, NotNull(permutation).ToArray());

        public Tensor transpose(long dim0, long dim1) => Native.lltorch_transpose(this, dim0, dim1);

        public Tensor transpose_(long dim0, long dim1)
        {
            Native.lltorch_transpose_(this, dim0, dim1);
            return this;
        }

        public Tensor swapaxes(long dim0, long dim1) => transpose(dim0, dim1);

        public Tensor swapdims(long dim0, long dim1) => transpose(dim0, dim1);

        public Tensor t() => Native.lltorch_t(this);

        public Tensor flatten(long start_dim = 0, long end_dim = -1) => Native.lltorch_flatten(this, start_dim, end_dim);

        public Tensor ravel() => flatten();

        public Tensor unflatten(long dim, params long[] sizes) => Native.lltorch_unflatten(this, dim, NotNull(sizes));

        public Tensor broadcast_to(params long[] shape) => Native.lltorch_broadcast_to(this, NotNull(shape));

        public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0) =>
            Native.lltorch_as_strided(this, NotNull(size), NotNull(strides), storageOffset);
    }

    public static Tensor reshape(Tensor input, params long[] shape) => NotNull(input).reshape(shape);

    public static Tensor squeeze(Tensor input, long? dim = null) => NotNull(input).squeeze(dim);

    public static Tensor squeeze_(Tensor input, long? dim = null) => NotNull(input).squeeze_(dim);

    public static Tensor unsqueeze(Tensor input, long dim) => NotNull(input).unsqueeze(dim);

    public static Tensor unsqueeze_(Tensor input, long dim) => NotNull(input).unsqueeze_(dim);

    public static Tensor permute(Tensor input, params long[] permutation) => NotNull(input).permute(permutation);

    public static Tensor transpose(Tensor input, long dim0, long dim1) => NotNull(input).transpose(dim0, dim1);

    public static Tensor swapaxes(Tensor input, long axis0, long axis1) => NotNull(input).transpose(axis0, axis1);

    public static Tensor swapdims(Tensor input, long dim0, long dim1) => NotNull(input).transpose(dim0, dim1);

    public static Tensor t(Tensor input) => NotNull(input).t();

    public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => NotNull(input).flatten(start_dim, end_dim);

    public static Tensor ravel(Tensor input) => NotNull(input).ravel();

    public static Tensor unflatten(Tensor input, long dim, params long[] sizes) => NotNull(input).unflatten(dim, sizes);
}
