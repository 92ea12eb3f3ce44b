// Settings and facts of LibTorch.
#include "common.h"

#include <ATen/Parallel.h>
#include <c10/core/ScalarType.h>
#include <torch/version.h>

EXPORT int32_t lltorch_get_default_dtype() {
    return static_cast<int32_t>(at::typeMetaToScalarType(at::get_default_dtype()));
}

EXPORT bool lltorch_set_default_dtype(int32_t type) {
    return guard_void([&] { at::set_default_dtype(at::scalarTypeToTypeMeta(scalar_type(type))); });
}

EXPORT int32_t lltorch_get_num_threads() { return at::get_num_threads(); }

EXPORT bool lltorch_set_num_threads(int32_t count) {
    return guard_void([&] { at::set_num_threads(count); });
}

EXPORT int32_t lltorch_get_num_interop_threads() { return at::get_num_interop_threads(); }

EXPORT bool lltorch_set_num_interop_threads(int32_t count) {
    return guard_void([&] { at::set_num_interop_threads(count); });
}

EXPORT const char* lltorch_version() { return TORCH_VERSION; }

EXPORT bool lltorch_promote_types(int32_t a, int32_t b, int32_t* result) {
    return guard_void([&] { *result = static_cast<int32_t>(at::promoteTypes(scalar_type(a), scalar_type(b))); });
}

EXPORT bool lltorch_result_type(Handle a, Handle b, int32_t* result) {
    return guard_void([&] { *result = static_cast<int32_t>(at::result_type(*a, *b)); });
}

EXPORT bool lltorch_can_cast(int32_t from, int32_t to, bool* result) {
    return guard_void([&] { *result = at::canCast(scalar_type(from), scalar_type(to)); });
}

EXPORT bool lltorch_deterministic_is_enabled() { return at::globalContext().deterministicAlgorithms(); }

EXPORT bool lltorch_deterministic_is_warn_only() { return at::globalContext().deterministicAlgorithmsWarnOnly(); }

EXPORT void lltorch_deterministic_set(bool mode, bool warn_only) {
    at::globalContext().setDeterministicAlgorithms(mode, warn_only);
}
