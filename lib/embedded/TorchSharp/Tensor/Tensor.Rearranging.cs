namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor expand(params long[] sizes) => Native.lltorch_expand(this, NotNull(sizes), false);

        public Tensor expand(long[] sizes, bool isImplicit = false) => Native.lltorch_expand(this, NotNull(sizes), isImplicit);

        public Tensor expand(ReadOnlySpan<long> sizes, bool isImplicit = false) => Native.lltorch_expand(this, sizes, isImplicit);

        public Tensor expand(Size sizes, bool isImplicit = false) => Native.lltorch_expand(this, sizes.Shape, isImplicit);

        public Tensor expand_as(Tensor other) => Native.lltorch_expand(this, NotNull(other).shape, false);

        public Tensor unflatten(long dim, Size sizes) => unflatten(dim, sizes.Shape);

        public Tensor repeat(params long[] sizes) => Native.lltorch_repeat(this, NotNull(sizes));

        public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null) =>
            Native.lltorch_repeat_interleave_tensor(this, repeats, dim, output_size);

        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) =>
            Native.lltorch_repeat_interleave(this, repeats, dim, output_size);

        public Tensor tile(long[] reps) => Native.lltorch_tile(this, NotNull(reps));

        // Without dimensions: all of them.
        public Tensor flip(params long[] dims) => Native.lltorch_flip(this, dims is { Length: > 0 } ? dims : AllDimensions());

        public Tensor fliplr() => Native.lltorch_fliplr(this);

        public Tensor flipud() => Native.lltorch_flipud(this);

        public Tensor roll(long shifts, long? dims = null) =>
            Native.lltorch_roll(this, new IntList([shifts]), dims is long dim ? new IntList([dim]) : new IntList([]));

        public Tensor roll((long, long) shifts, (long, long) dims) =>
            Native.lltorch_roll(this, new IntList([shifts.Item1, shifts.Item2]), new IntList([dims.Item1, dims.Item2]));

        public Tensor roll((long, long, long) shifts, (long, long, long) dims) =>
            Native.lltorch_roll(
                this, new IntList([shifts.Item1, shifts.Item2, shifts.Item3]), new IntList([dims.Item1, dims.Item2, dims.Item3]));

        public Tensor roll(long[] shifts) => Native.lltorch_roll(this, NotNull(shifts), new IntList([]));

        public Tensor roll(long[] shifts, long[] dims) => Native.lltorch_roll(this, NotNull(shifts), dims);

        public Tensor roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => Native.lltorch_roll(this, shifts, dims);

        public Tensor rot90(long k = 1, (long, long)? dims = null)
        {
            (long first, long second) = dims ?? (0, 1);
            return Native.lltorch_rot90(this, k, first, second);
        }

        public Tensor unfold(long dimension, long size, long step) => Native.lltorch_unfold(this, dimension, size, step);

        public Tensor movedim(long[] source, long[] destination) => Native.lltorch_movedim(this, NotNull(source), NotNull(destination));

        public Tensor moveaxis(long[] source, long[] destination) => Native.lltorch_movedim(this, NotNull(source), NotNull(destination));

        public Tensor diag(long diagonal = 0) => Native.lltorch_diag(this, diagonal);

        public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) => Native.lltorch_diagonal(this, offset, dim1, dim2);

        public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1) => Native.lltorch_diag_embed(this, offset, dim1, dim2);

        public Tensor diagflat(long offset = 0) => Native.lltorch_diagflat(this, offset);

        public Tensor adjoint() => Native.lltorch_adjoint(this);

        public Tensor T => Native.lltorch_numpy_T(this);

        public Tensor H => Native.lltorch_matrix_H(this);

        public Tensor mT => Native.lltorch_mT(this);

        public Tensor mH => Native.lltorch_mH(this);

        public Tensor real => Native.lltorch_real(this);

        public Tensor imag => Native.lltorch_imag(this);

        public Tensor view_as_real() => Native.lltorch_view_as_real(this);

        public Tensor view_as_complex() => Native.lltorch_view_as_complex(this);

        public Tensor resolve_conj() => Native.lltorch_resolve_conj(this);

        public Tensor resolve_neg() => Native.lltorch_resolve_neg(this);

        public Tensor atleast_1d() => Native.lltorch_atleast_1d(this);

        public Tensor atleast_2d() => Native.lltorch_atleast_2d(this);

        public Tensor atleast_3d() => Native.lltorch_atleast_3d(this);

        public Tensor to_dense() => Native.lltorch_to_dense(this);

        public Tensor to_sparse() => Native.lltorch_to_sparse(this);

        private long[] AllDimensions()
        {
            var dims = new long[ndim];
            for (int d = 0; d < dims.Length; d++) dims[d] = d;
            return dims;
        }
    }
}
