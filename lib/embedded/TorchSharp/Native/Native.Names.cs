using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static partial class Native
{
    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.U1)]
    internal static partial bool lltorch_has_names(Tensor self);

    /// <param name="self">The tensor to rename.</param>
    /// <param name="names">One line a dimension; an empty line or a star is a dimension without a name; null removes all names.</param>
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalUsing(typeof(Checked))]
    internal static partial bool lltorch_rename_(Tensor self, string? names);
}
