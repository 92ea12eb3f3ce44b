namespace TorchSharp;

public static partial class torch
{
    // Decompositions and eigenvalues.
    public static partial class linalg
    {
        public static Tensor cholesky(Tensor input) => Native.lltorch_linalg_cholesky(input);

        public static Tensor det(Tensor input) => Native.lltorch_linalg_det(input);

        public static Tensor inv(Tensor input) => Native.lltorch_linalg_inv(input);

        public static Tensor eigvals(Tensor input) => Native.lltorch_linalg_eigvals(input);

        public static Tensor svdvals(Tensor input) => Native.lltorch_linalg_svdvals(input);

        public static Tensor matrix_exp(Tensor input) => Native.lltorch_linalg_matrix_exp(input);

        public static (Tensor, Tensor) slogdet(Tensor input)
        {
            Native.lltorch_linalg_slogdet(input, out Tensor sign, out Tensor logabsdet);
            return (sign, logabsdet);
        }

        public static (Tensor, Tensor) eig(Tensor input)
        {
            Native.lltorch_linalg_eig(input, out Tensor values, out Tensor vectors);
            return (values, vectors);
        }

        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L')
        {
            Native.lltorch_linalg_eigh(input, UPLO.ToString(), out Tensor values, out Tensor vectors);
            return (values, vectors);
        }

        public static Tensor eigvalsh(Tensor input, char UPLO = 'L') => Native.lltorch_linalg_eigvalsh(input, UPLO.ToString());

        public static (Tensor L, Tensor info) cholesky_ex(Tensor input, bool check_errors = false)
        {
            Native.lltorch_linalg_cholesky_ex(input, check_errors, out Tensor l, out Tensor info);
            return (l, info);
        }

        public static (Tensor L, Tensor info) inv_ex(Tensor input, bool check_errors = false)
        {
            Native.lltorch_linalg_inv_ex(input, check_errors, out Tensor inverse, out Tensor info);
            return (inverse, info);
        }

        public static (Tensor, Tensor) qr(Tensor input, linalg.QRMode mode = QRMode.Reduced)
        {
            string name = mode == QRMode.Reduced ? "reduced" : mode == QRMode.Complete ? "complete" : "r";
            Native.lltorch_linalg_qr(input, name, out Tensor q, out Tensor r);
            return (q, r);
        }

        public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true)
        {
            Native.lltorch_linalg_svd(input, fullMatrices, out Tensor u, out Tensor s, out Tensor vh);
            return (u, s, vh);
        }

        public static (Tensor, Tensor) lu_factor(Tensor input, bool pivot = true)
        {
            Native.lltorch_linalg_lu_factor(input, pivot, out Tensor lu, out Tensor pivots);
            return (lu, pivots);
        }

        public static (Tensor, Tensor, Tensor) lu(Tensor input, bool pivot = true)
        {
            Native.lltorch_linalg_lu(input, pivot, out Tensor p, out Tensor l, out Tensor u);
            return (p, l, u);
        }

        public static Tensor householder_product(Tensor A, Tensor tau) => Native.lltorch_linalg_householder_product(A, tau);
    }
}
