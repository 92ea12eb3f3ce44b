// Reductions, running reductions and statistics.
#include "ops.h"

UNARY(all)
UNARY(any)
UNARY(max)
UNARY(min)
UNARY(median)
UNARY(nanmedian)

EXPORT Handle lltorch_sum(Handle x, OptionalType type) { return guard([&] { return at::sum(*x, optional_type(type)); }); }
EXPORT Handle lltorch_sum_dims(Handle x, IntList dim, bool keepdim, OptionalType type) { return guard([&] { return at::sum(*x, dim, keepdim, optional_type(type)); }); }
EXPORT Handle lltorch_nansum(Handle x) { return guard([&] { return at::nansum(*x); }); }
EXPORT Handle lltorch_mean(Handle x) { return guard([&] { return at::mean(*x); }); }
EXPORT Handle lltorch_mean_dims(Handle x, IntList dim, bool keepdim, OptionalType type) { return guard([&] { return at::mean(*x, dim, keepdim, optional_type(type)); }); }
EXPORT Handle lltorch_nanmean(Handle x, IntList dim, bool keepdim, OptionalType type) { return guard([&] { return at::nanmean(*x, dim, keepdim, optional_type(type)); }); }
EXPORT Handle lltorch_prod(Handle x, OptionalType type) { return guard([&] { return at::prod(*x, optional_type(type)); }); }
EXPORT Handle lltorch_prod_dim(Handle x, int64_t dim, bool keepdim, OptionalType type) { return guard([&] { return at::prod(*x, dim, keepdim, optional_type(type)); }); }

// The input, converted first where a type is asked for.
static at::Tensor converted(Handle x, OptionalType type) { return type < 0 ? *x : x->to(optional_type(type).value()); }

// No dimensions means all of them.
EXPORT Handle lltorch_std(Handle x, IntList dim, bool unbiased, bool keepdim, OptionalType type) { return guard([&] { return at::std(converted(x, type), dim.optional(), int64_t{unbiased}, keepdim); }); }
EXPORT Handle lltorch_var(Handle x, IntList dim, bool unbiased, bool keepdim, OptionalType type) { return guard([&] { return at::var(converted(x, type), dim.optional(), int64_t{unbiased}, keepdim); }); }
EXPORT void lltorch_std_mean(Handle x, IntList dim, bool unbiased, bool keepdim, OptionalType type, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::std_mean(converted(x, type), dim.optional(), int64_t{unbiased}, keepdim); }); }
EXPORT void lltorch_var_mean(Handle x, IntList dim, bool unbiased, bool keepdim, OptionalType type, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::var_mean(converted(x, type), dim.optional(), int64_t{unbiased}, keepdim); }); }

EXPORT Handle lltorch_all_dim(Handle x, int64_t dim, bool keepdim) { return guard([&] { return at::all(*x, dim, keepdim); }); }
EXPORT Handle lltorch_any_dim(Handle x, int64_t dim, bool keepdim) { return guard([&] { return at::any(*x, dim, keepdim); }); }
EXPORT Handle lltorch_count_nonzero(Handle x, IntList dim) { return guard([&] { return dim.data ? at::count_nonzero(*x, dim) : at::count_nonzero(*x); }); }

EXPORT void lltorch_max_dim(Handle x, int64_t dim, bool keepdim, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::max(*x, dim, keepdim); }); }
EXPORT void lltorch_min_dim(Handle x, int64_t dim, bool keepdim, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::min(*x, dim, keepdim); }); }
EXPORT Handle lltorch_amax(Handle x, IntList dim, bool keepdim, OptionalHandle out) { return guard([&] { return out ? at::amax_out(*out, *x, dim, keepdim) : at::amax(*x, dim, keepdim); }); }
EXPORT Handle lltorch_amin(Handle x, IntList dim, bool keepdim, OptionalHandle out) { return guard([&] { return out ? at::amin_out(*out, *x, dim, keepdim) : at::amin(*x, dim, keepdim); }); }
EXPORT void lltorch_aminmax(Handle x, OptionalInt dim, bool keepdim, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::aminmax(*x, dim, keepdim); }); }
EXPORT Handle lltorch_argmax(Handle x, OptionalInt dim, bool keepdim) { return guard([&] { return at::argmax(*x, dim, keepdim); }); }
EXPORT Handle lltorch_argmin(Handle x, OptionalInt dim, bool keepdim) { return guard([&] { return at::argmin(*x, dim, keepdim); }); }

EXPORT void lltorch_mode(Handle x, int64_t dim, bool keepdim, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::mode(*x, dim, keepdim); }); }
EXPORT void lltorch_kthvalue(Handle x, int64_t k, int64_t dim, bool keepdim, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::kthvalue(*x, k, dim, keepdim); }); }
EXPORT Handle lltorch_quantile(Handle x, Handle q, int64_t dim, bool keepdim) { return guard([&] { return at::quantile(*x, *q, dim, keepdim); }); }
EXPORT Handle lltorch_nanquantile(Handle x, Handle q, int64_t dim, bool keepdim) { return guard([&] { return at::nanquantile(*x, *q, dim, keepdim); }); }

EXPORT Handle lltorch_norm(Handle x, double p) { return guard([&] { return at::norm(*x, p); }); }
EXPORT Handle lltorch_norm_dim(Handle x, int64_t dim, bool keepdim, double p) { return guard([&] { return at::norm(*x, p, dim, keepdim); }); }
EXPORT Handle lltorch_dist(Handle x, Handle y, double p) { return guard([&] { return at::dist(*x, *y, p); }); }
EXPORT Handle lltorch_renorm(Handle x, double p, int64_t dim, double maxnorm) { return guard([&] { return at::renorm(*x, p, dim, maxnorm); }); }
EXPORT Handle lltorch_logsumexp(Handle x, int64_t dim, bool keepdim) { return guard([&] { return at::logsumexp(*x, dim, keepdim); }); }
EXPORT Handle lltorch_softmax(Handle x, int64_t dim, OptionalType type) { return guard([&] { return at::softmax(*x, dim, optional_type(type)); }); }
EXPORT Handle lltorch_log_softmax(Handle x, int64_t dim, OptionalType type) { return guard([&] { return at::log_softmax(*x, dim, optional_type(type)); }); }

EXPORT Handle lltorch_cumsum(Handle x, int64_t dim, OptionalType type) { return guard([&] { return at::cumsum(*x, dim, optional_type(type)); }); }
EXPORT Handle lltorch_cumprod(Handle x, int64_t dim, OptionalType type) { return guard([&] { return at::cumprod(*x, dim, optional_type(type)); }); }
EXPORT void lltorch_cummax(Handle x, int64_t dim, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::cummax(*x, dim); }); }
EXPORT void lltorch_cummin(Handle x, int64_t dim, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::cummin(*x, dim); }); }
EXPORT Handle lltorch_logcumsumexp(Handle x, int64_t dim) { return guard([&] { return at::logcumsumexp(*x, dim); }); }
EXPORT Handle lltorch_diff(Handle x, int64_t n, int64_t dim, OptionalHandle prepend, OptionalHandle append) { return guard([&] { return at::diff(*x, n, dim, optional(prepend), optional(append)); }); }
EXPORT Handle lltorch_trapezoid(Handle y, double dx, int64_t dim) { return guard([&] { return at::trapezoid(*y, dx, dim); }); }
EXPORT Handle lltorch_trapezoid_x(Handle y, Handle x, int64_t dim) { return guard([&] { return at::trapezoid(*y, *x, dim); }); }
EXPORT Handle lltorch_cumulative_trapezoid(Handle y, double dx, int64_t dim) { return guard([&] { return at::cumulative_trapezoid(*y, dx, dim); }); }
EXPORT Handle lltorch_cumulative_trapezoid_x(Handle y, Handle x, int64_t dim) { return guard([&] { return at::cumulative_trapezoid(*y, *x, dim); }); }

EXPORT Handle lltorch_cov(Handle x, int64_t correction, OptionalHandle fweights, OptionalHandle aweights) { return guard([&] { return at::cov(*x, correction, optional(fweights), optional(aweights)); }); }
UNARY(corrcoef)

EXPORT Handle lltorch_histc(Handle x, int64_t bins, ScalarArg min, ScalarArg max) { return guard([&] { return at::histc(*x, bins, min, max); }); }
EXPORT Handle lltorch_bincount(Handle x, OptionalHandle weights, int64_t minlength) { return guard([&] { return at::bincount(*x, optional(weights), minlength); }); }
EXPORT void lltorch_histogram(Handle x, Handle bins, OptionalHandle weight, bool density, Handle* first, Handle* second) { guard_pair(first, second, [&] { return at::histogram(*x, *bins, optional(weight), density); }); }
EXPORT void lltorch_histogram_bins(Handle x, int64_t bins, OptionalDouble low, OptionalDouble high, OptionalHandle weight, bool density, Handle* first, Handle* second) {
    guard_pair(first, second, [&] {
        double range[] = {low.value, high.value};
        auto limits = low.has_value ? c10::optional<at::ArrayRef<double>>(range) : c10::nullopt;
        return at::histogram(*x, bins, limits, optional(weight), density);
    });
}
EXPORT void lltorch_unique(Handle x, bool sorted, bool inverse, bool counts, Handle* first, Handle* second, Handle* third) { guard_triple(first, second, third, [&] { return at::_unique2(*x, sorted, inverse, counts); }); }
EXPORT void lltorch_unique_dim(Handle x, int64_t dim, bool sorted, bool inverse, bool counts, Handle* first, Handle* second, Handle* third) { guard_triple(first, second, third, [&] { return at::unique_dim(*x, dim, sorted, inverse, counts); }); }
EXPORT void lltorch_unique_consecutive(Handle x, bool inverse, bool counts, OptionalInt dim, Handle* first, Handle* second, Handle* third) { guard_triple(first, second, third, [&] { return at::unique_consecutive(*x, inverse, counts, dim); }); }
