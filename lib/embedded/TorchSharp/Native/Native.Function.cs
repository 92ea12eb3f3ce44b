using System.Runtime.InteropServices;
using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

internal static unsafe partial class Native
{
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_function_record(
        string name, TensorList inputs, TensorList outputs, TensorList toSave, TensorList nonDifferentiable, TensorList dirty,
        [MarshalAs(UnmanagedType.U1)] bool materialize, nint context,
        delegate* unmanaged<nint, nint*, long, nint, byte> backward, delegate* unmanaged<nint, void> release, nint* node);

    [LibraryImport(Library)]
    [return: MarshalUsing(typeof(TensorArray))]
    internal static partial Tensor[] lltorch_function_saved(nint node);

    [LibraryImport(Library)]
    internal static partial void lltorch_function_add_result(nint results, [MarshalUsing(typeof(OptionalTensor))] Tensor? tensor);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void lltorch_function_set_error(string message);
}
