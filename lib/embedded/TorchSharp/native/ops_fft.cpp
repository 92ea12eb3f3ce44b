// torch.fft. A transform's norm is backward, forward or ortho.
#include "ops.h"

#define ONE_DIMENSION(name) \
    EXPORT Handle lltorch_fft_##name(Handle x, OptionalInt n, int64_t dim, const char* norm) { return guard([&] { return at::fft_##name(*x, n, dim, c10::string_view(norm)); }); }

#define TWO_DIMENSIONS(name) \
    EXPORT Handle lltorch_fft_##name(Handle x, IntList sizes, IntList dims, const char* norm) { return guard([&] { return at::fft_##name(*x, sizes.optional(), dims, c10::string_view(norm)); }); }

#define MANY_DIMENSIONS(name) \
    EXPORT Handle lltorch_fft_##name(Handle x, IntList sizes, IntList dims, const char* norm) { return guard([&] { return at::fft_##name(*x, sizes.optional(), dims.optional(), c10::string_view(norm)); }); }

ONE_DIMENSION(fft)
ONE_DIMENSION(ifft)
ONE_DIMENSION(rfft)
ONE_DIMENSION(irfft)
ONE_DIMENSION(hfft)
ONE_DIMENSION(ihfft)

TWO_DIMENSIONS(fft2)
TWO_DIMENSIONS(ifft2)
TWO_DIMENSIONS(rfft2)
TWO_DIMENSIONS(irfft2)
TWO_DIMENSIONS(hfft2)
TWO_DIMENSIONS(ihfft2)

MANY_DIMENSIONS(fftn)
MANY_DIMENSIONS(ifftn)
MANY_DIMENSIONS(rfftn)
MANY_DIMENSIONS(irfftn)
MANY_DIMENSIONS(hfftn)
MANY_DIMENSIONS(ihfftn)

EXPORT Handle lltorch_fft_fftshift(Handle x, IntList dims) { return guard([&] { return at::fft_fftshift(*x, dims.optional()); }); }
EXPORT Handle lltorch_fft_ifftshift(Handle x, IntList dims) { return guard([&] { return at::fft_ifftshift(*x, dims.optional()); }); }
EXPORT Handle lltorch_fft_fftfreq(int64_t n, double d, OptionalType type, bool requires_grad) {
    return guard([&] { return at::fft_fftfreq(n, d, at::TensorOptions().dtype(optional_type(type))).set_requires_grad(requires_grad); });
}
EXPORT Handle lltorch_fft_rfftfreq(int64_t n, double d, OptionalType type, bool requires_grad) {
    return guard([&] { return at::fft_rfftfreq(n, d, at::TensorOptions().dtype(optional_type(type))).set_requires_grad(requires_grad); });
}
