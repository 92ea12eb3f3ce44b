namespace TorchSharp;

public static partial class torch
{
    public static IDisposable no_grad() => new GradMode(false);

    public static IDisposable enable_grad(bool enabled = true) => new GradMode(enabled);

    public static IDisposable set_grad_enabled(bool mode = true) => new GradMode(mode);

    public static bool is_grad_enabled() => Native.lltorch_is_grad_enabled();

    public static IDisposable inference_mode(bool mode = true) => new InferenceMode(mode);

    public static bool is_inference_mode_enabled() => Native.lltorch_is_inference_mode_enabled();

    /// <summary>Whether operations are recorded, until it is disposed. The setting belongs to the thread.</summary>
    private sealed class GradMode : IDisposable
    {
        private readonly bool _before = Native.lltorch_is_grad_enabled();
        private bool _disposed;

        internal GradMode(bool enabled) => Native.lltorch_set_grad_enabled(enabled);

        public void Dispose()
        {
            if (_disposed) return;
            _disposed = true;
            Native.lltorch_set_grad_enabled(_before);
        }
    }

    private sealed class InferenceMode(bool mode) : IDisposable
    {
        private nint _guard = Native.lltorch_inference_mode_enter(mode);

        public void Dispose()
        {
            nint guard = Interlocked.Exchange(ref _guard, 0);
            if (guard != 0) Native.lltorch_inference_mode_leave(guard);
        }
    }
}
