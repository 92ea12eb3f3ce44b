// Activation functions.
#include "ops.h"

// In place where LibTorch has a free function, not a method.
#define ACTIVATION(name) \
    UNARY(name)          \
    EXPORT bool lltorch_##name##_(Handle x) { return guard_void([&] { at::name##_(*x); }); }

ACTIVATION(relu)
ACTIVATION(relu6)
ACTIVATION(selu)
ACTIVATION(silu)
ACTIVATION(mish)
ACTIVATION(hardswish)
ACTIVATION(hardsigmoid)
ACTIVATION(sigmoid)
UNARY(log_sigmoid)

EXPORT Handle lltorch_celu(Handle x, ScalarArg alpha) { return guard([&] { return at::celu(*x, alpha); }); }
EXPORT bool lltorch_celu_(Handle x, ScalarArg alpha) { return guard_void([&] { at::celu_(*x, alpha); }); }
EXPORT Handle lltorch_elu(Handle x, ScalarArg alpha, ScalarArg scale, ScalarArg input_scale) { return guard([&] { return at::elu(*x, alpha, scale, input_scale); }); }
EXPORT bool lltorch_elu_(Handle x, ScalarArg alpha, ScalarArg scale, ScalarArg input_scale) { return guard_void([&] { at::elu_(*x, alpha, scale, input_scale); }); }
EXPORT Handle lltorch_gelu(Handle x, bool tanh) { return guard([&] { return at::gelu(*x, tanh ? "tanh" : "none"); }); }
EXPORT bool lltorch_gelu_(Handle x, bool tanh) { return guard_void([&] { at::gelu_(*x, tanh ? "tanh" : "none"); }); }
EXPORT Handle lltorch_glu(Handle x, int64_t dim) { return guard([&] { return at::glu(*x, dim); }); }
EXPORT Handle lltorch_hardshrink(Handle x, ScalarArg lambda) { return guard([&] { return at::hardshrink(*x, lambda); }); }
EXPORT Handle lltorch_softshrink(Handle x, ScalarArg lambda) { return guard([&] { return at::softshrink(*x, lambda); }); }
EXPORT Handle lltorch_hardtanh(Handle x, ScalarArg min, ScalarArg max) { return guard([&] { return at::hardtanh(*x, min, max); }); }
EXPORT bool lltorch_hardtanh_(Handle x, ScalarArg min, ScalarArg max) { return guard_void([&] { at::hardtanh_(*x, min, max); }); }
EXPORT Handle lltorch_leaky_relu(Handle x, ScalarArg slope) { return guard([&] { return at::leaky_relu(*x, slope); }); }
EXPORT bool lltorch_leaky_relu_(Handle x, ScalarArg slope) { return guard_void([&] { at::leaky_relu_(*x, slope); }); }
EXPORT Handle lltorch_prelu(Handle x, Handle weight) { return guard([&] { return at::prelu(*x, *weight); }); }
EXPORT Handle lltorch_rrelu(Handle x, double lower, double upper, bool training) { return guard([&] { return at::rrelu(*x, lower, upper, training); }); }
EXPORT bool lltorch_rrelu_(Handle x, double lower, double upper, bool training) { return guard_void([&] { at::rrelu_(*x, lower, upper, training); }); }
EXPORT Handle lltorch_softplus(Handle x, double beta, double threshold) { return guard([&] { return at::softplus(*x, beta, threshold); }); }
EXPORT Handle lltorch_softsign(Handle x) { return guard([&] { return *x / (x->abs() + 1); }); }
EXPORT bool lltorch_softsign_(Handle x) { return guard_void([&] { x->div_(x->abs() + 1); }); }
EXPORT Handle lltorch_tanhshrink(Handle x) { return guard([&] { return *x - x->tanh(); }); }
EXPORT bool lltorch_tanhshrink_(Handle x) { return guard_void([&] { x->sub_(x->tanh()); }); }
EXPORT Handle lltorch_softmin(Handle x, int64_t dim) { return guard([&] { return at::softmax(-*x, dim); }); }
EXPORT Handle lltorch_threshold(Handle x, ScalarArg threshold, ScalarArg value) { return guard([&] { return at::threshold(*x, threshold, value); }); }
EXPORT bool lltorch_threshold_(Handle x, ScalarArg threshold, ScalarArg value) { return guard_void([&] { at::threshold_(*x, threshold, value); }); }
