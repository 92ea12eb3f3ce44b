namespace TorchSharp;

public static partial class torch
{
    // Products of vectors and matrices.
    public partial class Tensor
    {
        public Tensor dot(Tensor target) => Native.lltorch_dot(this, target);

        public Tensor vdot(Tensor target) => Native.lltorch_vdot(this, target);

        public Tensor inner(Tensor vec2) => Native.lltorch_inner(this, vec2);

        public Tensor outer(Tensor vec2) => Native.lltorch_outer(this, vec2);

        public Tensor mv(Tensor target) => Native.lltorch_mv(this, target);

        public Tensor mm(Tensor target) => Native.lltorch_mm(this, target);

        public Tensor bmm(Tensor batch2) => Native.lltorch_bmm(this, batch2);

        public Tensor matmul(Tensor target) => Native.lltorch_matmul(this, target);

        public Tensor kron(Tensor other) => Native.lltorch_kron(this, other);

        public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => Native.lltorch_addmm(this, mat1, mat2, beta, alpha);

        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1)
        {
            Native.lltorch_addmm_(this, mat1, mat2, beta, alpha);
            return this;
        }

        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => Native.lltorch_addmv(this, mat, vec, beta, alpha);

        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1)
        {
            Native.lltorch_addmv_(this, mat, vec, beta, alpha);
            return this;
        }

        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => Native.lltorch_addr(this, vec1, vec2, beta, alpha);

        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1)
        {
            Native.lltorch_addr_(this, vec1, vec2, beta, alpha);
            return this;
        }

        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Native.lltorch_addbmm(this, batch1, batch2, beta, alpha);

        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1)
        {
            Native.lltorch_addbmm_(this, batch1, batch2, beta, alpha);
            return this;
        }

        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
            Native.lltorch_baddbmm(this, batch1, batch2, beta, alpha);

        public Tensor ger(Tensor vec2) => outer(vec2);

        public Tensor tensordot(Tensor b, long dims = 2) => Native.lltorch_tensordot_count(this, b, dims);

        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => Native.lltorch_tensordot(this, b, dims1, dims2);

        public Tensor tensordot(Tensor b, (long, long)[] dims) =>
            tensordot(b, Array.ConvertAll(dims, pair => pair.Item1), Array.ConvertAll(dims, pair => pair.Item2));

        public Tensor vander(long N = -1, bool increasing = false) => Native.lltorch_vander(this, N < 0 ? null : N, increasing);
    }
}
