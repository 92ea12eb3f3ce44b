namespace TorchSharp;

public static partial class torch
{
    // Solvers and inverses.
    public static partial class linalg
    {
        public static Tensor solve(Tensor A, Tensor B, bool left = true) => Native.lltorch_linalg_solve(A, B, left);

        public static (Tensor, Tensor) solve_ex(Tensor A, Tensor B, bool left = true, bool check_errors = false)
        {
            Native.lltorch_linalg_solve_ex(A, B, left, check_errors, out Tensor result, out Tensor info);
            return (result, info);
        }

        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input, Tensor other) =>
            LeastSquares(input, other, null);

        public static (Tensor Solution, Tensor Residuals, Tensor Rank, Tensor SingularValues) lstsq(Tensor input, Tensor other, double rcond) =>
            LeastSquares(input, other, rcond);

        private static (Tensor, Tensor, Tensor, Tensor) LeastSquares(Tensor a, Tensor b, double? rcond)
        {
            Native.lltorch_linalg_lstsq(a, b, rcond, out Tensor solution, out Tensor residuals, out Tensor rank, out Tensor singularValues);
            return (solution, residuals, rank, singularValues);
        }

        public static Tensor pinv(Tensor input, double? atol = null, double? rtol = null, bool hermitian = false) =>
            Native.lltorch_linalg_pinv(input, atol, rtol, hermitian);

        public static Tensor pinv(Tensor input, Tensor atol, Tensor? rtol = null, bool hermitian = false) =>
            Native.lltorch_linalg_pinv_tensor(input, atol, rtol, hermitian);

        public static Tensor tensorinv(Tensor input, long ind) => Native.lltorch_linalg_tensorinv(input, ind);

        public static Tensor tensorsolve(Tensor A, Tensor B, long[] dims) => Native.lltorch_linalg_tensorsolve(A, B, dims);
    }
}
