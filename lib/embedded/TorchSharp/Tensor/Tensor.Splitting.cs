namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor[] split(long size, int dim = 0) => Native.lltorch_split(this, size, dim);

        public Tensor[] split(params long[] sizes) => Native.lltorch_split_with_sizes(this, NotNull(sizes), 0);

        public Tensor[] split(long[] sizes, long dim = 0) => Native.lltorch_split_with_sizes(this, NotNull(sizes), dim);

        public Tensor[] split(ReadOnlySpan<long> sizes, long dim = 0) => Native.lltorch_split_with_sizes(this, sizes, dim);

        public Tensor[] tensor_split(long size, long dim = 0) => Native.lltorch_tensor_split(this, size, dim);

        public Tensor[] tensor_split(long[] sizes, long dim = 0) => Native.lltorch_tensor_split_at(this, NotNull(sizes), dim);

        public Tensor[] tensor_split(Tensor indices, long dim = 0) => Native.lltorch_tensor_split_tensor(this, indices, dim);

        public Tensor[] chunk(long chunks, long dim = 0) => Native.lltorch_chunk(this, chunks, dim);

        public Tensor[] unbind(long dimension = 0) => Native.lltorch_unbind(this, dimension);

        public Tensor[] hsplit(long size) => Native.lltorch_xsplit(this, 0, size, default);

        public Tensor[] hsplit(params long[] sizes) => Native.lltorch_xsplit(this, 0, null, NotNull(sizes));

        public Tensor[] hsplit(Tensor indices) => SplitAt(0, indices);

        public Tensor[] vsplit(long size) => Native.lltorch_xsplit(this, 1, size, default);

        public Tensor[] vsplit(params long[] sizes) => Native.lltorch_xsplit(this, 1, null, NotNull(sizes));

        public Tensor[] vsplit(Tensor indices) => SplitAt(1, indices);

        public Tensor[] dsplit(long size) => Native.lltorch_xsplit(this, 2, size, default);

        public Tensor[] dsplit(params long[] sizes) => Native.lltorch_xsplit(this, 2, null, NotNull(sizes));

        public Tensor[] dsplit(Tensor indices) => SplitAt(2, indices);

        public Tensor[] dsplit((long, long) indices_or_sections) => dsplit([indices_or_sections.Item1, indices_or_sections.Item2]);

        public Tensor[] dsplit((long, long, long) indices_or_sections) =>
            dsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);

        public Tensor[] dsplit((long, long, long, long) indices_or_sections) =>
            dsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);

        // A tensor with one number is a number of sections, otherwise it lists the places to cut.
        private Tensor[] SplitAt(int direction, Tensor indices)
        {
            if (NotNull(indices).ndim == 0) return Native.lltorch_xsplit(this, direction, indices.ToInt64(), default);
            using Tensor places = indices.to(ScalarType.Int64);
            return Native.lltorch_xsplit(this, direction, null, places.data<long>().ToArray());
        }
    }
}
