namespace TorchSharp;

public static partial class torch
{
    public static bool are_deterministic_algorithms_enabled() => Native.lltorch_deterministic_is_enabled();

    public static bool is_deterministic_algorithms_warn_only_enabled() => Native.lltorch_deterministic_is_warn_only();

    /// <summary>The setting holds for the process until the result is disposed.</summary>
    public static IDisposable use_deterministic_algorithms(bool mode = true, bool warn_only = false) =>
        new DeterministicMode(mode, warn_only);

    private sealed class DeterministicMode : IDisposable
    {
        private readonly bool _modeBefore = are_deterministic_algorithms_enabled();
        private readonly bool _warnBefore = is_deterministic_algorithms_warn_only_enabled();
        private bool _disposed;

        internal DeterministicMode(bool mode, bool warnOnly) => Native.lltorch_deterministic_set(mode, warnOnly);

        public void Dispose()
        {
            if (_disposed) return;
            _disposed = true;
            Native.lltorch_deterministic_set(_modeBefore, _warnBefore);
        }
    }
}
