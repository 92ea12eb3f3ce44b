using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Takes over a native list of handles as a Tensor array. An undefined tensor is a null element.</summary>
[CustomMarshaller(typeof(Tensor[]), MarshalMode.ManagedToUnmanagedOut, typeof(TensorArray))]
internal static unsafe class TensorArray
{
    public static Tensor[] ConvertToManaged(nint array)
    {
        if (array == 0) Native.ThrowLastError();
        var tensors = new Tensor[Native.lltorch_tensor_array_length(array)];
        nint* handles = Native.lltorch_tensor_array_data(array);
        for (int i = 0; i < tensors.Length; i++)
            tensors[i] = handles[i] == 0 ? null! : Tensor.Own(handles[i]);
        return tensors;
    }

    public static void Free(nint array)
    {
        if (array != 0) Native.lltorch_tensor_array_delete(array);
    }
}
