// Elementwise functions of one tensor.
#include "ops.h"

#define UNARY_BOTH(name) \
    UNARY(name)          \
    UNARY_INPLACE(name)

UNARY_BOTH(abs)
UNARY_BOTH(neg)
UNARY_BOTH(sign)
UNARY_BOTH(sgn)
UNARY_BOTH(ceil)
UNARY_BOTH(floor)
UNARY_BOTH(trunc)
UNARY_BOTH(frac)
UNARY_BOTH(reciprocal)
UNARY_BOTH(sqrt)
UNARY_BOTH(rsqrt)
UNARY(square)
UNARY_BOTH(conj_physical)
UNARY(positive)
UNARY(signbit)
UNARY(angle)

UNARY_BOTH(exp)
UNARY_BOTH(exp2)
UNARY_BOTH(expm1)
UNARY_BOTH(log)
UNARY_BOTH(log10)
UNARY_BOTH(log1p)
UNARY_BOTH(log2)

UNARY_BOTH(sin)
UNARY_BOTH(cos)
UNARY_BOTH(tan)
UNARY_BOTH(asin)
UNARY_BOTH(acos)
UNARY_BOTH(atan)
UNARY_BOTH(sinh)
UNARY_BOTH(cosh)
UNARY_BOTH(tanh)
UNARY_BOTH(asinh)
UNARY_BOTH(acosh)
UNARY_BOTH(atanh)
UNARY_BOTH(sinc)
UNARY_BOTH(deg2rad)
UNARY_BOTH(rad2deg)

UNARY_BOTH(erf)
UNARY_BOTH(erfc)
UNARY_BOTH(erfinv)
UNARY_BOTH(lgamma)
UNARY_BOTH(digamma)
UNARY_BOTH(i0)

UNARY_BOTH(bitwise_not)
UNARY_INPLACE(logical_not)
UNARY(logical_not)

UNARY(isnan)
UNARY(isinf)
UNARY(isfinite)
UNARY(isneginf)
UNARY(isposinf)
UNARY(isreal)

// LibTorch rounds integers only where no decimals are named.
EXPORT Handle lltorch_round(Handle x, int64_t decimals) { return guard([&] { return decimals == 0 ? at::round(*x) : at::round(*x, decimals); }); }
EXPORT bool lltorch_round_(Handle x, int64_t decimals) { return guard_void([&] { decimals == 0 ? x->round_() : x->round_(decimals); }); }

EXPORT Handle lltorch_logit(Handle x, OptionalDouble eps) { return guard([&] { return at::logit(*x, eps); }); }
EXPORT bool lltorch_logit_(Handle x, OptionalDouble eps) { return guard_void([&] { x->logit_(eps); }); }

EXPORT Handle lltorch_nan_to_num(Handle x, OptionalDouble nan, OptionalDouble posinf, OptionalDouble neginf) {
    return guard([&] { return at::nan_to_num(*x, nan, posinf, neginf); });
}
EXPORT bool lltorch_nan_to_num_(Handle x, OptionalDouble nan, OptionalDouble posinf, OptionalDouble neginf) {
    return guard_void([&] { x->nan_to_num_(nan, posinf, neginf); });
}

EXPORT Handle lltorch_polygamma(Handle x, int64_t n) { return guard([&] { return at::polygamma(n, *x); }); }
EXPORT bool lltorch_polygamma_(Handle x, int64_t n) { return guard_void([&] { x->polygamma_(n); }); }
EXPORT Handle lltorch_mvlgamma(Handle x, int64_t p) { return guard([&] { return at::mvlgamma(*x, p); }); }
EXPORT bool lltorch_mvlgamma_(Handle x, int64_t p) { return guard_void([&] { x->mvlgamma_(p); }); }

EXPORT void lltorch_frexp(Handle x, Handle* first, Handle* second) {
    guard_pair(first, second, [&] { return at::frexp(*x); });
}
