namespace TorchSharp;

public static partial class torch
{
    // Norms, ranks and products.
    public static partial class linalg
    {
        private static readonly long[] LastTwo = [-2, -1];

        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) => Native.lltorch_linalg_norm(input, dims, keepdim);

        public static Tensor norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            Native.lltorch_linalg_norm_number(input, ord, dims, keepdim);

        public static Tensor norm(Tensor input, int ord, long[]? dims = null, bool keepdim = false) =>
            Native.lltorch_linalg_norm_number(input, ord, dims, keepdim);

        public static Tensor norm(Tensor input, string ord, long[]? dims = null, bool keepdim = false) =>
            Native.lltorch_linalg_norm_name(input, NotNull(ord), dims, keepdim);

        public static Tensor vector_norm(Tensor input, double ord = 2, long[]? dims = null, bool keepdim = false) =>
            Native.lltorch_linalg_vector_norm(input, ord, dims, keepdim);

        public static Tensor matrix_norm(Tensor input, double ord, long[]? dims = null, bool keepdim = false) =>
            Native.lltorch_linalg_matrix_norm(input, ord, dims ?? LastTwo, keepdim);

        public static Tensor matrix_norm(Tensor input, string ord = "fro", long[]? dims = null, bool keepdim = false) =>
            Native.lltorch_linalg_matrix_norm_name(input, NotNull(ord), dims ?? LastTwo, keepdim);

        public static Tensor cond(Tensor input) => Native.lltorch_linalg_cond(input);

        public static Tensor cond(Tensor input, double p) => Native.lltorch_linalg_cond_number(input, p);

        public static Tensor cond(Tensor input, int p) => Native.lltorch_linalg_cond_number(input, p);

        public static Tensor cond(Tensor input, string p) => Native.lltorch_linalg_cond_name(input, NotNull(p));

        public static Tensor matrix_rank(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            Native.lltorch_linalg_matrix_rank(input, atol, rtol, hermitian);

        public static Tensor matrix_rank(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) =>
            Native.lltorch_linalg_matrix_rank_tensor(input, atol, rtol, hermitian);

        public static Tensor multi_dot(IList<Tensor> tensors) => Native.lltorch_linalg_multi_dot(TensorList.Of(tensors));

        public static Tensor cross(Tensor input, Tensor other, long dim = -1) => Native.lltorch_linalg_cross(input, other, dim);

        public static Tensor diagonal(Tensor input, int offset = 0, int dim1 = -2, int dim2 = -1) => NotNull(input).diagonal(offset, dim1, dim2);

        public static Tensor vander(Tensor input, long? N = null) => Native.lltorch_linalg_vander(input, N);
    }
}
