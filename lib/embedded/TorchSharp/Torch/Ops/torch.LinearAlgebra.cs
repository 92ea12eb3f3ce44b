namespace TorchSharp;

// Decompositions and inverses: the static forms.
public static partial class torch
{
    public static (Tensor, Tensor) geqrf(Tensor input) => NotNull(input).geqrf();

    public static (Tensor, Tensor) lstsq(Tensor B, Tensor A)
    {
        var (solution, residuals, rank, singularValues) = linalg.lstsq(A, B);
        using (rank) using (singularValues) return (solution, residuals);
    }

    public static (Tensor, Tensor) slogdet(Tensor A) => linalg.slogdet(A);

    public static Tensor cholesky(Tensor input) => NotNull(input).cholesky();

    public static Tensor cholesky(Tensor input, bool upper) => NotNull(input).cholesky(upper);

    public static Tensor cholesky_inverse(Tensor input, bool upper = false) => NotNull(input).cholesky_inverse(upper);

    public static Tensor cholesky_solve(Tensor input, Tensor input2, bool upper = false) => NotNull(input).cholesky_solve(input2, upper);

    public static Tensor det(Tensor input) => NotNull(input).det();

    public static Tensor inverse(Tensor input) => NotNull(input).inverse();

    public static Tensor logdet(Tensor input) => NotNull(input).logdet();

    public static Tensor matrix_exp(Tensor input) => NotNull(input).matrix_exp();

    public static Tensor matrix_power(Tensor input, int n) => NotNull(input).matrix_power(n);

    public static Tensor matrix_rank(Tensor input, float? tol = null, bool symmetric = false) => linalg.matrix_rank(input, tol, null, symmetric);

    public static Tensor orgqr(Tensor input, Tensor tau) => linalg.householder_product(input, tau);

    public static Tensor ormqr(Tensor input, Tensor tau, Tensor other, bool left = true, bool transpose = false) =>
        NotNull(input).ormqr(tau, other, left, transpose);

    public static Tensor pinverse(Tensor input, double rcond = 1e-15, bool hermitian = false) => NotNull(input).pinverse(rcond, hermitian);
}
