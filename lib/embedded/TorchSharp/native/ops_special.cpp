// torch.special.
#include "ops.h"

#define SPECIAL(name) \
    EXPORT Handle lltorch_special_##name(Handle x) { return guard([&] { return at::special_##name(*x); }); }

#define SPECIAL_PAIR(name) \
    EXPORT Handle lltorch_special_##name(Handle x, Handle y) { return guard([&] { return at::special_##name(*x, *y); }); }

SPECIAL(airy_ai)
SPECIAL(bessel_j0)
SPECIAL(bessel_j1)
SPECIAL(bessel_y0)
SPECIAL(bessel_y1)
SPECIAL(digamma)
SPECIAL(entr)
SPECIAL(erf)
SPECIAL(erfc)
SPECIAL(erfcx)
SPECIAL(erfinv)
SPECIAL(exp2)
SPECIAL(expit)
SPECIAL(expm1)
SPECIAL(gammaln)
SPECIAL(i0)
SPECIAL(i0e)
SPECIAL(i1)
SPECIAL(i1e)
SPECIAL(logit)
SPECIAL(modified_bessel_i0)
SPECIAL(modified_bessel_i1)
SPECIAL(modified_bessel_k0)
SPECIAL(modified_bessel_k1)
SPECIAL(ndtr)
SPECIAL(ndtri)
SPECIAL(psi)
SPECIAL(scaled_modified_bessel_k0)
SPECIAL(scaled_modified_bessel_k1)
SPECIAL(sinc)
SPECIAL(spherical_bessel_j0)

SPECIAL_PAIR(chebyshev_polynomial_t)
SPECIAL_PAIR(chebyshev_polynomial_u)
SPECIAL_PAIR(chebyshev_polynomial_v)
SPECIAL_PAIR(chebyshev_polynomial_w)
SPECIAL_PAIR(gammainc)
SPECIAL_PAIR(gammaincc)
SPECIAL_PAIR(hermite_polynomial_h)
SPECIAL_PAIR(hermite_polynomial_he)
SPECIAL_PAIR(laguerre_polynomial_l)
SPECIAL_PAIR(legendre_polynomial_p)
SPECIAL_PAIR(shifted_chebyshev_polynomial_t)
SPECIAL_PAIR(shifted_chebyshev_polynomial_u)
SPECIAL_PAIR(shifted_chebyshev_polynomial_v)
SPECIAL_PAIR(shifted_chebyshev_polynomial_w)
SPECIAL_PAIR(xlog1py)
SPECIAL_PAIR(zeta)
EXPORT Handle lltorch_special_multigammaln(Handle x, int64_t p) { return guard([&] { return at::special_multigammaln(*x, p); }); }
