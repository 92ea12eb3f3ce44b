using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_special.cpp: torch.special.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_airy_ai(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_bessel_j0(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_bessel_j1(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_bessel_y0(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_bessel_y1(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_digamma(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_entr(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_erf(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_erfc(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_erfcx(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_erfinv(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_exp2(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_expit(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_expm1(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_gammaln(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_i0(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_i0e(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_i1(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_i1e(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_logit(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_modified_bessel_i0(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_modified_bessel_i1(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_modified_bessel_k0(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_modified_bessel_k1(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_ndtr(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_ndtri(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_psi(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_scaled_modified_bessel_k0(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_scaled_modified_bessel_k1(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_sinc(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_spherical_bessel_j0(Tensor x);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_chebyshev_polynomial_t(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_chebyshev_polynomial_u(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_chebyshev_polynomial_v(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_chebyshev_polynomial_w(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_gammainc(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_gammaincc(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_hermite_polynomial_h(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_hermite_polynomial_he(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_laguerre_polynomial_l(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_legendre_polynomial_p(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_shifted_chebyshev_polynomial_t(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_shifted_chebyshev_polynomial_u(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_shifted_chebyshev_polynomial_v(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_shifted_chebyshev_polynomial_w(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_xlog1py(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_zeta(Tensor x, Tensor y);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_special_multigammaln(Tensor x, long p);
}
