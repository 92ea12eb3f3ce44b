namespace TorchSharp;

// Products of vectors and matrices: the static forms.
public static partial class torch
{
    public static Tensor addbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        NotNull(input).addbmm(batch1, batch2, beta, alpha);

    public static Tensor addbmm_(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        NotNull(input).addbmm_(batch1, batch2, beta, alpha);

    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => NotNull(input).addmm(mat1, mat2, beta, alpha);

    public static Tensor addmm_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => NotNull(input).addmm_(mat1, mat2, beta, alpha);

    public static Tensor addmv(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => NotNull(input).addmv(mat1, mat2, beta, alpha);

    public static Tensor addmv_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => NotNull(input).addmv_(mat1, mat2, beta, alpha);

    public static Tensor addr(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => NotNull(input).addr(vec1, vec2, beta, alpha);

    public static Tensor addr_(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => NotNull(input).addr_(vec1, vec2, beta, alpha);

    public static Tensor baddbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        NotNull(input).baddbmm(batch1, batch2, beta, alpha);

    public static Tensor bmm(Tensor input, Tensor batch2) => NotNull(input).bmm(batch2);

    public static Tensor cdist(Tensor x1, Tensor x2, double p = 2, compute_mode compute_mode = compute_mode.use_mm_for_euclid_dist_if_necessary) =>
        Native.lltorch_cdist(x1, x2, p, (long)compute_mode);

    public static Tensor chain_matmul(params Tensor[] matrices) => Native.lltorch_chain_matmul(matrices);

    public static Tensor dot(Tensor input, Tensor other) => NotNull(input).dot(other);

    public static Tensor einsum(string equation, params Tensor[] tensors) => Native.lltorch_einsum(NotNull(equation), tensors);

    public static Tensor ger(Tensor input, Tensor vec2) => NotNull(input).ger(vec2);

    public static Tensor inner(Tensor input, Tensor vec2) => NotNull(input).inner(vec2);

    public static Tensor kron(Tensor input, Tensor other) => NotNull(input).kron(other);

    public static Tensor matmul(Tensor input, Tensor target) => NotNull(input).matmul(target);

    public static Tensor mm(Tensor input, Tensor target) => NotNull(input).mm(target);

    public static Tensor mv(Tensor input, Tensor target) => NotNull(input).mv(target);

    public static Tensor outer(Tensor input, Tensor vec2) => NotNull(input).outer(vec2);

    public static Tensor tensordot(Tensor a, Tensor b, (long, long)[] dims) => NotNull(a).tensordot(b, dims);

    public static Tensor tensordot(Tensor a, Tensor b, long dims = 2) => NotNull(a).tensordot(b, dims);

    public static Tensor tensordot(Tensor a, Tensor b, long[] dims1, long[] dims2) => NotNull(a).tensordot(b, dims1, dims2);

    public static Tensor vander(Tensor x, long N = -1, bool increasing = false) => NotNull(x).vander(N, increasing);

    public static Tensor vdot(Tensor input, Tensor target) => NotNull(input).vdot(target);
}
