// Random numbers in place, and samples of given distributions.
#include "common.h"

EXPORT bool lltorch_uniform_(Handle self, double from, double to, at::Generator* g) {
    return guard_void([&] { self->uniform_(from, to, generator(g)); });
}

EXPORT bool lltorch_normal_(Handle self, double mean, double std, at::Generator* g) {
    return guard_void([&] { self->normal_(mean, std, generator(g)); });
}

EXPORT bool lltorch_random_(Handle self, double from, double to, at::Generator* g) {
    return guard_void([&] { self->random_(static_cast<int64_t>(from), static_cast<int64_t>(to), generator(g)); });
}

EXPORT bool lltorch_bernoulli_(Handle self, double p, at::Generator* g) {
    return guard_void([&] { self->bernoulli_(p, generator(g)); });
}

EXPORT bool lltorch_bernoulli_tensor_(Handle self, Handle p, at::Generator* g) {
    return guard_void([&] { self->bernoulli_(*p, generator(g)); });
}

EXPORT bool lltorch_exponential_(Handle self, double lambda, at::Generator* g) {
    return guard_void([&] { self->exponential_(lambda, generator(g)); });
}

EXPORT bool lltorch_geometric_(Handle self, double p, at::Generator* g) {
    return guard_void([&] { self->geometric_(p, generator(g)); });
}

EXPORT bool lltorch_cauchy_(Handle self, double median, double sigma, at::Generator* g) {
    return guard_void([&] { self->cauchy_(median, sigma, generator(g)); });
}

EXPORT bool lltorch_log_normal_(Handle self, double mean, double std, at::Generator* g) {
    return guard_void([&] { self->log_normal_(mean, std, generator(g)); });
}

EXPORT Handle lltorch_bernoulli(Handle self, at::Generator* g) {
    return guard([&] { return self->bernoulli(generator(g)); });
}

EXPORT Handle lltorch_binomial(Handle count, Handle prob, at::Generator* g) {
    return guard([&] { return at::binomial(*count, *prob, generator(g)); });
}

EXPORT Handle lltorch_poisson(Handle self, at::Generator* g) {
    return guard([&] { return at::poisson(*self, generator(g)); });
}

EXPORT Handle lltorch_multinomial(Handle self, int64_t num_samples, bool replacement, at::Generator* g) {
    return guard([&] { return self->multinomial(num_samples, replacement, generator(g)); });
}

EXPORT Handle lltorch_normal_tensors(Handle mean, Handle std, at::Generator* g) {
    return guard([&] { return at::normal(*mean, *std, generator(g)); });
}
