// Errors and the life of a handle.
#include "common.h"

namespace {
thread_local std::string last_error;
}

void set_last_error(const char* message) { last_error = message; }

EXPORT const char* lltorch_last_error() { return last_error.c_str(); }

EXPORT void lltorch_tensor_delete(Handle tensor) { delete tensor; }
