using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling]

namespace TorchSharp;

/// <summary>The C ABI of <c>native/*.cpp</c>: errors and the life of a handle. Each family of operations adds its own part.</summary>
internal static partial class Native
{
    private const string Library = "losslab_torch";

    [LibraryImport(Library)]
    private static partial nint lltorch_last_error();

    [LibraryImport(Library)]
    internal static partial void lltorch_tensor_delete(nint tensor);

    /// <summary>Throws what TorchSharp throws for a failed native call: an ExternalException with LibTorch's message.</summary>
    internal static void ThrowLastError() =>
        throw new ExternalException(Marshal.PtrToStringUTF8(lltorch_last_error()));
}
