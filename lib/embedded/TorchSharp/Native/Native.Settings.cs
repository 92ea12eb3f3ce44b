using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class Native
{
    [LibraryImport(Library)]
    internal static partial int lltorch_get_default_dtype();

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_default_dtype(int type);

    [LibraryImport(Library)]
    internal static partial int lltorch_get_num_threads();

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_num_threads(int count);

    [LibraryImport(Library)]
    internal static partial int lltorch_get_num_interop_threads();

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_set_num_interop_threads(int count);

    [LibraryImport(Library)]
    internal static partial nint lltorch_version();

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_promote_types(int first, int second, out int result);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_result_type(Tensor first, Tensor second, out int result);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_can_cast(int from, int to, [MarshalAs(UnmanagedType.U1)] out bool result);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_deterministic_is_enabled();

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_deterministic_is_warn_only();

    [LibraryImport(Library)]
    internal static partial void lltorch_deterministic_set([MarshalAs(UnmanagedType.U1)] bool mode, [MarshalAs(UnmanagedType.U1)] bool warnOnly);
}
