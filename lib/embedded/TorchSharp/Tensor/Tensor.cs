using System.Runtime.InteropServices.Marshalling;

namespace TorchSharp;

public static partial class torch
{
    [NativeMarshalling(typeof(TensorMarshaller))]
    public partial class Tensor : IDisposable
    {
        private nint _handle;
        private readonly long _bytes;

        internal Tensor(nint handle)
        {
            if (handle == 0) Native.ThrowLastError();
            _handle = handle;
            _bytes = Native.lltorch_owned_bytes(handle);
            NativeMemoryPressure.Add(_bytes);
            DisposeScopeManager.Current.Register(this);
        }

        /// <summary>Wraps the result of a native operation; a null handle is its failure.</summary>
        internal static Tensor Own(nint handle) => new(handle);

        public static Tensor UnsafeCreateTensor(IntPtr handle) => new(handle);

        /// <summary>The scope that will dispose this tensor, if any.</summary>
        internal DisposeScope? OwningDisposeScope { get; set; }

        public static long TotalCount => NativeMemoryPressure.Count;

        public static long PeakCount => NativeMemoryPressure.Peak;

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
            if (handle == 0) return;
            Native.lltorch_tensor_delete(handle);
            Release(disposing);
        }

        public IntPtr DecoupleFromNativeHandle()
        {
            nint handle = Interlocked.Exchange(ref _handle, 0);
            ObjectDisposedException.ThrowIf(handle == 0, this);
            GC.SuppressFinalize(this);
            Release(true);
            return handle;
        }

        /// <summary>Ends the bookkeeping. A finaliser leaves the scopes alone: they belong to another thread, and hold no tensor that is finalised.</summary>
        private void Release(bool disposing)
        {
            NativeMemoryPressure.Remove(_bytes);
            if (!disposing) return;
            LifetimeStatistics statistics = DisposeScopeManager.Statistics.TensorStatistics;
            if (OwningDisposeScope is DisposeScope scope)
            {
                statistics.AddDisposedInScope();
                scope.MarkAsDisposed(this);
                OwningDisposeScope = null;
            }
            else
            {
                statistics.AddDisposedOutsideScope();
            }
        }

        ~Tensor() => Dispose(false);
    }
}
