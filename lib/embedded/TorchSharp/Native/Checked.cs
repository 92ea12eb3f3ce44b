using System.Runtime.InteropServices.Marshalling;

namespace TorchSharp;

/// <summary>The status of a native function without a result: false throws the native message.</summary>
[CustomMarshaller(typeof(bool), MarshalMode.ManagedToUnmanagedOut, typeof(Checked))]
internal static class Checked
{
    public static bool ConvertToManaged(byte succeeded)
    {
        if (succeeded == 0) Native.ThrowLastError();
        return true;
    }
}
