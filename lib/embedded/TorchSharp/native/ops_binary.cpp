// Elementwise functions of two or three tensors: arithmetic, comparison, logic, choice.
#include "ops.h"

#define BINARY_BOTH(name) \
    BINARY(name)          \
    BINARY_INPLACE(name)

#define SCALAR_BOTH(name) \
    SCALAR(name)          \
    SCALAR_INPLACE(name)

#define EVERY(name)   \
    BINARY_BOTH(name) \
    SCALAR_BOTH(name)

EVERY(add)
EVERY(sub)
EVERY(mul)
EVERY(div)
EVERY(pow)
EVERY(fmod)
EVERY(remainder)
EVERY(floor_divide)
EVERY(xlogy)
BINARY_BOTH(float_power)

EVERY(eq)
EVERY(ne)
EVERY(lt)
EVERY(le)
EVERY(gt)
EVERY(ge)

BINARY_BOTH(atan2)
BINARY_BOTH(copysign)
BINARY_BOTH(gcd)
BINARY_BOTH(heaviside)
BINARY(hypot)
BINARY_BOTH(lcm)
BINARY_BOTH(ldexp)
BINARY_BOTH(nextafter)
BINARY(igamma)
BINARY(igammac)
BINARY(fmax)
BINARY(fmin)
BINARY(logaddexp)
BINARY(logaddexp2)
BINARY(maximum)
BINARY(minimum)

BINARY_BOTH(bitwise_and)
BINARY_BOTH(bitwise_or)
BINARY_BOTH(bitwise_xor)
BINARY_BOTH(bitwise_left_shift)
BINARY_BOTH(bitwise_right_shift)
BINARY_BOTH(logical_and)
BINARY_BOTH(logical_or)
BINARY_BOTH(logical_xor)

EXPORT Handle lltorch_add_alpha(Handle x, Handle y, ScalarArg alpha) { return guard([&] { return at::add(*x, *y, alpha); }); }
EXPORT bool lltorch_add_alpha_(Handle x, Handle y, ScalarArg alpha) { return guard_void([&] { x->add_(*y, alpha); }); }
EXPORT Handle lltorch_add_scalar_alpha(Handle x, ScalarArg y, ScalarArg alpha) { return guard([&] { return at::add(*x, y, alpha); }); }
EXPORT bool lltorch_add_scalar_alpha_(Handle x, ScalarArg y, ScalarArg alpha) { return guard_void([&] { x->add_(y, alpha); }); }

// scalar - tensor, scalar / tensor
EXPORT Handle lltorch_rsub(Handle x, ScalarArg y) { return guard([&] { return at::rsub(*x, y); }); }
EXPORT Handle lltorch_rdiv(Handle x, ScalarArg y) { return guard([&] { return at::mul(at::reciprocal(*x), y); }); }

// 0 is true division, 1 rounds towards zero, 2 down: the values of RoundingMode in C#.
static c10::optional<c10::string_view> rounding(int32_t mode) {
    if (mode == 1) return c10::string_view("trunc");
    if (mode == 2) return c10::string_view("floor");
    return c10::nullopt;
}

EXPORT Handle lltorch_div_mode(Handle x, Handle y, int32_t mode) { return guard([&] { return at::div(*x, *y, rounding(mode)); }); }
EXPORT bool lltorch_div_mode_(Handle x, Handle y, int32_t mode) { return guard_void([&] { x->div_(*y, rounding(mode)); }); }
EXPORT Handle lltorch_div_scalar_mode(Handle x, ScalarArg y, int32_t mode) { return guard([&] { return at::div(*x, y, rounding(mode)); }); }
EXPORT bool lltorch_div_scalar_mode_(Handle x, ScalarArg y, int32_t mode) { return guard_void([&] { x->div_(y, rounding(mode)); }); }

EXPORT Handle lltorch_lerp(Handle x, Handle end, Handle weight) { return guard([&] { return at::lerp(*x, *end, *weight); }); }
EXPORT bool lltorch_lerp_(Handle x, Handle end, Handle weight) { return guard_void([&] { x->lerp_(*end, *weight); }); }
EXPORT Handle lltorch_addcmul(Handle x, Handle a, Handle b, ScalarArg value) { return guard([&] { return at::addcmul(*x, *a, *b, value); }); }
EXPORT bool lltorch_addcmul_(Handle x, Handle a, Handle b, ScalarArg value) { return guard_void([&] { x->addcmul_(*a, *b, value); }); }
EXPORT Handle lltorch_addcdiv(Handle x, Handle a, Handle b, ScalarArg value) { return guard([&] { return at::addcdiv(*x, *a, *b, value); }); }
EXPORT bool lltorch_addcdiv_(Handle x, Handle a, Handle b, ScalarArg value) { return guard_void([&] { x->addcdiv_(*a, *b, value); }); }

static c10::optional<at::Scalar> given(bool has_value, const ScalarArg& value) {
    return has_value ? c10::optional<at::Scalar>(value.value()) : c10::nullopt;
}

EXPORT Handle lltorch_clamp(Handle x, bool has_min, ScalarArg min, bool has_max, ScalarArg max) { return guard([&] { return at::clamp(*x, given(has_min, min), given(has_max, max)); }); }
EXPORT bool lltorch_clamp_(Handle x, bool has_min, ScalarArg min, bool has_max, ScalarArg max) { return guard_void([&] { x->clamp_(given(has_min, min), given(has_max, max)); }); }
EXPORT Handle lltorch_clamp_tensor(Handle x, OptionalHandle min, OptionalHandle max) { return guard([&] { return at::clamp(*x, optional(min), optional(max)); }); }
EXPORT bool lltorch_clamp_tensor_(Handle x, OptionalHandle min, OptionalHandle max) { return guard_void([&] { x->clamp_(optional(min), optional(max)); }); }

EXPORT Handle lltorch_where(Handle condition, Handle x, Handle y) { return guard([&] { return at::where(*condition, *x, *y); }); }
EXPORT Handle lltorch_isclose(Handle x, Handle y, double rtol, double atol, bool equal_nan) { return guard([&] { return at::isclose(*x, *y, rtol, atol, equal_nan); }); }
EXPORT Handle lltorch_isin(Handle x, Handle elements, bool assume_unique, bool invert) { return guard([&] { return at::isin(*x, *elements, assume_unique, invert); }); }
EXPORT bool lltorch_allclose(Handle x, Handle y, double rtol, double atol, bool equal_nan, bool* result) { return guard_void([&] { *result = at::allclose(*x, *y, rtol, atol, equal_nan); }); }
EXPORT bool lltorch_equal(Handle x, Handle y, bool* result) { return guard_void([&] { *result = at::equal(*x, *y); }); }
EXPORT Handle lltorch_complex(Handle real, Handle imag) { return guard([&] { return at::complex(*real, *imag); }); }
EXPORT Handle lltorch_polar(Handle abs, Handle angle) { return guard([&] { return at::polar(*abs, *angle); }); }
