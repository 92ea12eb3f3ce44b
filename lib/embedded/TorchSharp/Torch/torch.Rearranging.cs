namespace TorchSharp;

public static partial class torch
{
    public static Tensor broadcast_to(Tensor input, params long[] shape) => NotNull(input).broadcast_to(shape);

    public static Tensor repeat_interleave(Tensor input, long repeats, long? dim = null, long? output_size = null) => NotNull(input).repeat_interleave(repeats, dim, output_size);

    public static Tensor repeat_interleave(Tensor input, Tensor repeats, long? dim = null, long? output_size = null) => NotNull(input).repeat_interleave(repeats, dim, output_size);

    public static Tensor tile(Tensor input, long[] dims) => NotNull(input).tile(dims);

    public static Tensor flip(Tensor input, params long[] dims) => NotNull(input).flip(dims);

    public static Tensor fliplr(Tensor input) => NotNull(input).fliplr();

    public static Tensor flipud(Tensor input) => NotNull(input).flipud();

    public static Tensor roll(Tensor input, (long, long) shifts, (long, long) dims) => NotNull(input).roll(shifts, dims);

    public static Tensor roll(Tensor input, (long, long, long) shifts, (long, long, long) dims) => NotNull(input).roll(shifts, dims);

    public static Tensor roll(Tensor input, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => NotNull(input).roll(shifts, dims);

    public static Tensor roll(Tensor input, long shifts, long? dims = null) => NotNull(input).roll(shifts, dims);

    public static Tensor roll(Tensor input, long[] shifts) => NotNull(input).roll(shifts);

    public static Tensor roll(Tensor input, long[] shifts, long[] dims) => NotNull(input).roll(shifts, dims);

    public static Tensor rot90(Tensor input, long k = 1, (long, long)? dims = null) => NotNull(input).rot90(k, dims);

    public static Tensor movedim(Tensor input, long source, long destination) => NotNull(input).movedim([source], [destination]);

    public static Tensor movedim(Tensor input, long[] source, long[] destination) => NotNull(input).movedim(source, destination);

    public static Tensor moveaxis(Tensor input, (long, long) source, (long, long) destination) => NotNull(input).moveaxis([source.Item1, source.Item2], [destination.Item1, destination.Item2]);

    public static Tensor moveaxis(Tensor input, (long, long, long) source, (long, long, long) destination) => NotNull(input).moveaxis([source.Item1, source.Item2, source.Item3], [destination.Item1, destination.Item2, destination.Item3]);

    public static Tensor moveaxis(Tensor input, (long, long, long, long) source, (long, long, long, long) destination) => NotNull(input).moveaxis([source.Item1, source.Item2, source.Item3, source.Item4], [destination.Item1, destination.Item2, destination.Item3, destination.Item4]);

    public static Tensor moveaxis(Tensor input, long source, long destination) => NotNull(input).moveaxis([source], [destination]);

    public static Tensor moveaxis(Tensor input, long[] source, long[] destination) => NotNull(input).moveaxis(source, destination);

    public static Tensor diag(Tensor input, long diagonal = 0) => NotNull(input).diag(diagonal);

    public static Tensor diagonal(Tensor input, long offset = 0, long dim1 = 0, long dim2 = 1) => NotNull(input).diagonal(offset, dim1, dim2);

    public static Tensor diag_embed(Tensor input, long offset = 0, long dim1 = -2, long dim2 = -1) => NotNull(input).diag_embed(offset, dim1, dim2);

    public static Tensor diagflat(Tensor input, long offset = 0) => NotNull(input).diagflat(offset);

    public static Tensor adjoint(Tensor input) => NotNull(input).adjoint();

    public static Tensor view_as_real(Tensor input) => NotNull(input).view_as_real();

    public static Tensor view_as_complex(Tensor input) => NotNull(input).view_as_complex();

    public static Tensor resolve_conj(Tensor input) => NotNull(input).resolve_conj();

    public static Tensor resolve_neg(Tensor input) => NotNull(input).resolve_neg();

    public static Tensor real(Tensor input) => NotNull(input).real;

    public static Tensor imag(Tensor input) => NotNull(input).imag;
}
