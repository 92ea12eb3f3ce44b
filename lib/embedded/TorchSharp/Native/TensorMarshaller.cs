using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Passes a tensor as its native handle and keeps it alive during the call; takes ownership of a returned handle.</summary>
[CustomMarshaller(typeof(Tensor), MarshalMode.ManagedToUnmanagedIn, typeof(In))]
[CustomMarshaller(typeof(Tensor), MarshalMode.ManagedToUnmanagedOut, typeof(Out))]
internal static class TensorMarshaller
{
    internal struct In
    {
        private Tensor _tensor;

        public void FromManaged(Tensor tensor)
        {
            ArgumentNullException.ThrowIfNull(tensor);
            _tensor = tensor;
        }

        public readonly nint ToUnmanaged() => _tensor.Handle;

        public readonly void OnInvoked() => GC.KeepAlive(_tensor);

        public readonly void Free() { }
    }

    internal static class Out
    {
        public static Tensor ConvertToManaged(nint handle) => Tensor.Own(handle);
    }
}

/// <summary>The same for a tensor that may be absent: null is a null handle in both directions.</summary>
[CustomMarshaller(typeof(Tensor), MarshalMode.ManagedToUnmanagedIn, typeof(In))]
[CustomMarshaller(typeof(Tensor), MarshalMode.ManagedToUnmanagedOut, typeof(Out))]
internal static class OptionalTensor
{
    internal struct In
    {
        private Tensor? _tensor;

        public void FromManaged(Tensor? tensor) => _tensor = tensor;

        public readonly nint ToUnmanaged() => _tensor is null ? 0 : _tensor.Handle;

        public readonly void OnInvoked() => GC.KeepAlive(_tensor);

        public readonly void Free() { }
    }

    internal static class Out
    {
        public static Tensor? ConvertToManaged(nint handle) => handle == 0 ? null : Tensor.Own(handle);
    }
}
