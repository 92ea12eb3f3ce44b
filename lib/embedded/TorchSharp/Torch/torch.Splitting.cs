namespace TorchSharp;

public static partial class torch
{
    public static Tensor[] split(Tensor tensor, long[] split_size_or_sections, long dim = 0) => NotNull(tensor).split(split_size_or_sections, dim);

    public static Tensor[] tensor_split(Tensor input, long indices_or_sections, long dim = 0) => NotNull(input).tensor_split(indices_or_sections, dim);

    public static Tensor[] tensor_split(Tensor input, long[] indices_or_sections, long dim = 0) => NotNull(input).tensor_split(indices_or_sections, dim);

    public static Tensor[] tensor_split(Tensor input, Tensor indices_or_sections, long dim = 0) => NotNull(input).tensor_split(indices_or_sections, dim);

    public static Tensor[] hsplit(Tensor input, (long, long) indices_or_sections) => NotNull(input).hsplit([indices_or_sections.Item1, indices_or_sections.Item2]);

    public static Tensor[] hsplit(Tensor input, (long, long, long) indices_or_sections) => NotNull(input).hsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);

    public static Tensor[] hsplit(Tensor input, (long, long, long, long) indices_or_sections) => NotNull(input).hsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);

    public static Tensor[] hsplit(Tensor input, long indices_or_sections) => NotNull(input).hsplit(indices_or_sections);

    public static Tensor[] hsplit(Tensor input, long[] indices_or_sections) => NotNull(input).hsplit(indices_or_sections);

    public static Tensor[] hsplit(Tensor input, Tensor indices_or_sections) => NotNull(input).hsplit(indices_or_sections);

    public static Tensor[] vsplit(Tensor input, long[] indices_or_sections) => NotNull(input).vsplit(indices_or_sections);

    public static Tensor[] dsplit(Tensor input, (long, long) indices_or_sections) => NotNull(input).dsplit([indices_or_sections.Item1, indices_or_sections.Item2]);

    public static Tensor[] dsplit(Tensor input, (long, long, long) indices_or_sections) => NotNull(input).dsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3]);

    public static Tensor[] dsplit(Tensor input, (long, long, long, long) indices_or_sections) => NotNull(input).dsplit([indices_or_sections.Item1, indices_or_sections.Item2, indices_or_sections.Item3, indices_or_sections.Item4]);

    public static Tensor[] dsplit(Tensor input, long size) => NotNull(input).dsplit(size);

    public static Tensor[] dsplit(Tensor input, long[] indices_or_sections) => NotNull(input).dsplit(indices_or_sections);

    public static Tensor[] dsplit(Tensor input, Tensor indices_or_sections) => NotNull(input).dsplit(indices_or_sections);

    public static Tensor[] chunk(Tensor input, long chunks, long dim = 0) => NotNull(input).chunk(chunks, dim);

    public static Tensor[] unbind(Tensor input, long dim = 0) => NotNull(input).unbind(dim);

    public static Tensor[] unbind(Tensor tensor, int dim = 0) => NotNull(tensor).unbind(dim);
}
