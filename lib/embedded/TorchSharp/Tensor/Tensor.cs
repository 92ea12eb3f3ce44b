using System.Runtime.InteropServices.Marshalling;

namespace TorchSharp;

public static partial class torch
{
    [NativeMarshalling(typeof(TensorMarshaller))]
    public partial class Tensor : IDisposable
    {
        private nint _handle;

        internal Tensor(nint handle) => _handle = handle;

        /// <summary>Wraps the result of a native operation; a null handle is its failure.</summary>
        internal static Tensor Own(nint handle)
        {
            if (handle == 0) Native.ThrowLastError();
            return new Tensor(handle);
        }

        public IntPtr Handle
        {
            get
            {
                ObjectDisposedException.ThrowIf(_handle == 0, this);
                return _handle;
            }
        }

        public bool IsInvalid => _handle == 0;

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            nint handle = Interlocked.Exchange(ref _handle, 0);
            if (handle != 0) Native.lltorch_tensor_delete(handle);
        }

        ~Tensor() => Dispose(false);
    }
}
