using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>native/ops_fft.cpp: torch.fft. A transform's norm is backward, forward or ortho.</summary>
internal static unsafe partial class Native
{
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_fft(Tensor x, OptionalInt n, long dim, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_ifft(Tensor x, OptionalInt n, long dim, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_rfft(Tensor x, OptionalInt n, long dim, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_irfft(Tensor x, OptionalInt n, long dim, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_hfft(Tensor x, OptionalInt n, long dim, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_ihfft(Tensor x, OptionalInt n, long dim, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_fft2(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_ifft2(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_rfft2(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_irfft2(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_hfft2(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_ihfft2(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_fftn(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_ifftn(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_rfftn(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_irfftn(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_hfftn(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial Tensor lltorch_fft_ihfftn(Tensor x, IntList sizes, IntList dims, string norm);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fft_fftshift(Tensor x, IntList dims);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fft_ifftshift(Tensor x, IntList dims);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fft_fftfreq(long n, double d, OptionalType type, [MarshalAs(UnmanagedType.U1)] bool requires_grad);

    [LibraryImport(Library)]
    internal static partial Tensor lltorch_fft_rfftfreq(long n, double d, OptionalType type, [MarshalAs(UnmanagedType.U1)] bool requires_grad);
}
