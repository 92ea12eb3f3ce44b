namespace TorchSharp;

public static partial class torch
{
    public class Generator : IDisposable
    {
        private nint _handle;

        public Generator(ulong seed = 0, Device? device = null)
        {
            this.device = device ?? CPU;
            InitializeDeviceType(this.device.type);
            _handle = Native.lltorch_generator_new(seed);
            if (_handle == 0) Native.ThrowLastError();
        }

        private Generator(nint handle)
        {
            _handle = handle;
            device = CPU;
        }

        public static Generator Default { get; } = new(Native.lltorch_generator_default());

        public Device device { get; }

        public IntPtr Handle
        {
            get
            {
                ObjectDisposedException.ThrowIf(_handle == 0, this);
                return _handle;
            }
        }

        public Tensor get_state() => Native.lltorch_generator_get_state(this);

        public void set_state(Tensor value) => Native.lltorch_generator_set_state(this, value);

        public Generator manual_seed(long seed)
        {
            Native.lltorch_generator_manual_seed(this, seed);
            return this;
        }

        public long seed() => Native.lltorch_generator_seed(this);

        public long initial_seed() => Native.lltorch_generator_initial_seed(this);

        public void Dispose()
        {
            // The default generator is LibTorch's: it outlives everything.
            if (ReferenceEquals(this, Default)) return;
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            nint handle = Interlocked.Exchange(ref _handle, 0);
            if (handle != 0) Native.lltorch_generator_delete(handle);
        }

        ~Generator() => Dispose(false);
    }
}
