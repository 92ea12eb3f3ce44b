// What every file of the shim shares: the handle, the export macro, and the guard that turns a C++ exception
// into a null handle (or false) plus a message for C# to throw.
#pragma once

#include <ATen/ATen.h>

#include <string>

#define EXPORT extern "C" __attribute__((visibility("default")))

// A tensor as C# holds it: an at::Tensor on the heap, deleted by lltorch_tensor_delete.
using Handle = at::Tensor*;

void set_last_error(const char* message);

namespace detail {
template <class F>
bool run(F&& body) {
    try {
        body();
        return true;
    } catch (const c10::Error& error) {
        set_last_error(error.what_without_backtrace());
    } catch (const std::exception& error) {
        set_last_error(error.what());
    } catch (...) {
        set_last_error("unknown native error");
    }
    return false;
}
}  // namespace detail

// Runs an operation that yields one tensor; null means that it failed and the message is set.
template <class F>
Handle guard(F&& body) {
    Handle result = nullptr;
    detail::run([&] { result = new at::Tensor(body()); });
    return result;
}

// Runs an operation that yields nothing; false means that it failed and the message is set.
template <class F>
bool guard_void(F&& body) {
    return detail::run(static_cast<F&&>(body));
}

// An optional tensor argument: C# passes a null handle for "none".
inline c10::optional<at::Tensor> optional(Handle handle) {
    return handle ? c10::optional<at::Tensor>(*handle) : c10::nullopt;
}
