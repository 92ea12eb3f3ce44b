namespace TorchSharp;

public static partial class torch
{
    // Decompositions and inverses.
    public partial class Tensor
    {
        public Tensor det() => torch.linalg.det(this);

        public Tensor logdet() => Native.lltorch_logdet(this);

        public Tensor inverse() => torch.linalg.inv(this);

        public Tensor matrix_exp() => torch.linalg.matrix_exp(this);

        public Tensor matrix_power(int n) => Native.lltorch_linalg_matrix_power(this, n);

        public Tensor cholesky(bool upper = false) => Native.lltorch_cholesky(this, upper);

        public Tensor cholesky_inverse(bool upper = false) => Native.lltorch_cholesky_inverse(this, upper);

        public Tensor cholesky_solve(Tensor input2, bool upper = false) => Native.lltorch_cholesky_solve(this, input2, upper);

        public Tensor pinverse(double rcond = 1e-15, bool hermitian = false) =>
            hermitian ? Native.lltorch_linalg_pinv(this, default(double?), rcond, true) : Native.lltorch_pinverse(this, rcond);

        public Tensor ormqr(Tensor tau, Tensor other, bool left = true, bool transpose = false) =>
            Native.lltorch_ormqr(this, tau, other, left, transpose);

        public (Tensor, Tensor) geqrf()
        {
            Native.lltorch_geqrf(this, out Tensor a, out Tensor tau);
            return (a, tau);
        }
    }
}
