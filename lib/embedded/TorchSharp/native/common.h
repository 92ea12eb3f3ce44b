// What every file of the shim shares: the handle, the argument types that mirror Native/*.cs, and the guards that
// turn a C++ exception into a null handle (or false) plus a message for C# to throw.
//
// The conventions are described at the top of Native/Native.cs.
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

// A tensor for an `out Tensor` of C#. Make every result first, then own them all: after a failure no out is written.
inline Handle own(at::Tensor tensor) { return new at::Tensor(std::move(tensor)); }

// An optional tensor argument: C# passes a null handle for "none".
inline c10::optional<at::Tensor> optional(Handle handle) {
    return handle ? c10::optional<at::Tensor>(*handle) : c10::nullopt;
}

// The same for functions that take an undefined tensor for "none".
inline at::Tensor defined_or_empty(Handle handle) { return handle ? *handle : at::Tensor(); }

// IntList of C#: sizes, strides, dimensions. A null pointer is "not given", which differs from "given and empty".
struct IntList {
    const int64_t* data;
    int64_t length;
    operator at::IntArrayRef() const { return {data, static_cast<size_t>(length)}; }
    at::IntArrayRef ref() const { return *this; }
    at::OptionalIntArrayRef optional() const { return data ? at::OptionalIntArrayRef(ref()) : c10::nullopt; }
};

// TensorList of C#.
struct TensorList {
    const Handle* data;
    int64_t length;
    at::Tensor& operator[](int64_t i) const {
        TORCH_CHECK(data[i], "tensor ", i, " of the list is null");
        return *data[i];
    }
    std::vector<at::Tensor> vector() const {
        std::vector<at::Tensor> tensors;
        tensors.reserve(length);
        for (int64_t i = 0; i < length; i++) tensors.push_back((*this)[i]);
        return tensors;
    }
    // For those that take an undefined tensor: a null handle is one.
    std::vector<at::Tensor> vector_or_undefined() const {
        std::vector<at::Tensor> tensors;
        tensors.reserve(length);
        for (int64_t i = 0; i < length; i++) tensors.push_back(defined_or_empty(data[i]));
        return tensors;
    }
};

// NativeScalar of C#. `type` is the at::ScalarType: integers and bool are in `integer`, floats in `real` (and `imaginary`).
struct ScalarArg {
    double real;
    double imaginary;
    int64_t integer;
    int64_t type;
    operator at::Scalar() const {
        auto scalar_type = static_cast<at::ScalarType>(type);
        if (scalar_type == at::kBool) return at::Scalar(integer != 0);
        if (at::isIntegralType(scalar_type, false)) return at::Scalar(integer);
        if (at::isComplexType(scalar_type)) return at::Scalar(c10::complex<double>(real, imaginary));
        return at::Scalar(real);
    }
    at::Scalar value() const { return *this; }
};

// OptionalInt and OptionalDouble of C#.
template <class T>
struct OptionalArg {
    T value;
    int64_t has_value;
    operator c10::optional<T>() const { return has_value ? c10::optional<T>(value) : c10::nullopt; }
    c10::optional<T> get() const { return *this; }
};
using OptionalInt = OptionalArg<int64_t>;
using OptionalDouble = OptionalArg<double>;

// ScalarType of C#, which lets any number be cast to it: LibTorch looks the number up in tables without a check.
inline at::ScalarType scalar_type(int64_t type) {
    TORCH_CHECK(type >= 0 && type < static_cast<int64_t>(at::ScalarType::Undefined), "unknown element type: number ", type);
    return static_cast<at::ScalarType>(type);
}

// OptionalType of C#: an at::ScalarType, or -1 for "not given".
using OptionalType = int32_t;
inline c10::optional<at::ScalarType> optional_type(OptionalType type) {
    return type == -1 ? c10::nullopt : c10::optional<at::ScalarType>(scalar_type(type));
}

// DeviceType of C#, unchecked like ScalarType.
inline at::Device device(int32_t type) {
    TORCH_CHECK(type >= 0 && type < static_cast<int32_t>(at::COMPILE_TIME_MAX_DEVICE_TYPES), "unknown device type: number ", type);
    return at::Device(static_cast<at::DeviceType>(type));
}

// A generator argument: null is the default generator.
inline c10::optional<at::Generator> generator(at::Generator* handle) {
    return handle ? c10::optional<at::Generator>(*handle) : c10::nullopt;
}

// A list of tensors on its way to C#, which deletes it with lltorch_tensor_array_delete after taking the handles.
struct TensorArray {
    std::vector<Handle> handles;
};

// Runs an operation that yields a list of tensors; null means that it failed and the message is set.
// An undefined tensor becomes a null handle.
template <class F>
TensorArray* guard_list(F&& body) {
    TensorArray* result = nullptr;
    detail::run([&] {
        auto tensors = body();
        auto array = std::make_unique<TensorArray>();
        array->handles.reserve(tensors.size());
        for (auto& tensor : tensors)
            array->handles.push_back(tensor.defined() ? new at::Tensor(tensor) : nullptr);
        result = array.release();
    });
    return result;
}

// CreateOptions of C#: what every factory function takes. -1 is "not given".
struct CreateOptions {
    int32_t dtype;
    int32_t device;
    int32_t requires_grad;

    at::TensorOptions options(at::TensorOptions base = {}) const {
        if (auto type = optional_type(dtype)) base = base.dtype(*type);
        if (device != -1) base = base.device(::device(device));
        return base;
    }

    // requires_grad belongs to the finished leaf, not to the operation that fills it.
    at::Tensor finish(at::Tensor tensor) const {
        if (requires_grad) tensor.set_requires_grad(true);
        return tensor;
    }
};
