// Errors, the life of a handle, lists of handles.
#include "common.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {
thread_local std::string last_error;
}

void set_last_error(const char* message) { last_error = message; }

EXPORT const char* lltorch_last_error() { return last_error.c_str(); }

EXPORT void lltorch_tensor_delete(Handle tensor) { delete tensor; }

EXPORT int64_t lltorch_tensor_array_length(TensorArray* array) { return static_cast<int64_t>(array->handles.size()); }

EXPORT const Handle* lltorch_tensor_array_data(TensorArray* array) { return array->handles.data(); }

EXPORT void lltorch_tensor_array_delete(TensorArray* array) { delete array; }

// The bytes that only this handle keeps alive: none for a view, and none for a tensor that something else holds too
// (a gradient, the source of a conversion that had nothing to do).
EXPORT int64_t lltorch_owned_bytes(Handle tensor) {
    if (tensor->use_count() > 1 || !tensor->has_storage() || tensor->is_view()) return 0;
    return static_cast<int64_t>(tensor->storage().nbytes());
}

// Gives freed memory back to the system. What a collection frees lies scattered between blocks in use, where malloc
// keeps it, and a large aligned block rarely fits a hole that another of the same size left.
EXPORT void lltorch_trim() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}
