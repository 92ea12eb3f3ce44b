using System.Runtime.InteropServices.Marshalling;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Passes a generator as its native handle, null for the default one, and keeps it alive during the call.</summary>
[CustomMarshaller(typeof(Generator), MarshalMode.ManagedToUnmanagedIn, typeof(In))]
internal static class OptionalGenerator
{
    internal struct In
    {
        private Generator? _generator;

        public void FromManaged(Generator? generator) => _generator = generator;

        public readonly nint ToUnmanaged() => _generator is null ? 0 : _generator.Handle;

        public readonly void OnInvoked() => GC.KeepAlive(_generator);

        public readonly void Free() { }
    }
}
