namespace TorchSharp;

public static partial class torch
{
    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => Array.ConvertAll(NotNull(input), t => Native.lltorch_atleast_1d(t));

    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => Array.ConvertAll(NotNull(input), t => Native.lltorch_atleast_2d(t));

    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => Array.ConvertAll(NotNull(input), t => Native.lltorch_atleast_3d(t));

    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => Native.lltorch_broadcast_tensors(tensors);

    public static Size broadcast_shapes(params long[][] shapes)
    {
        var result = new long[shapes.Length == 0 ? 0 : shapes.Max(s => s.Length)];
        Array.Fill(result, 1);
        foreach (long[] shape in shapes)
        {
            for (int d = 1; d <= shape.Length; d++)
            {
                long n = shape[^d];
                if (n == 1 || n == result[^d]) continue;
                if (result[^d] != 1)
                    throw new ArgumentException($"Shape mismatch: the shapes {string.Join(", ", shapes.Select(s => $"[{string.Join(", ", s)}]"))} cannot be broadcast to one.", nameof(shapes));
                result[^d] = n;
            }
        }
        return new Size(result);
    }

    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") =>
        Native.lltorch_meshgrid(TensorList.Of(tensors), NotNull(indexing));

    public static Tensor combinations(Tensor input, int r = 2, bool with_replacement = false) =>
        Native.lltorch_combinations(input, r, with_replacement);

    public partial class Tensor
    {
        public static Tensor block_diag(params Tensor[] tensors) => torch.block_diag(tensors);
    }
}
