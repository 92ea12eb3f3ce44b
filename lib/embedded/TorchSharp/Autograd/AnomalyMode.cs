namespace TorchSharp;

public class AnomalyMode : IDisposable
{
    private readonly bool _enabledBefore = IsEnabled;
    private readonly bool _checkedBefore = ShouldCheckNaN;
    private bool _disposed;

    public AnomalyMode(bool enabled, bool check_nan = true) => Native.lltorch_anomaly_set(enabled, check_nan);

    public static bool IsEnabled => Native.lltorch_anomaly_is_enabled();

    public static bool ShouldCheckNaN => Native.lltorch_anomaly_should_check_nan();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _disposed) return;
        _disposed = true;
        Native.lltorch_anomaly_set(_enabledBefore, _checkedBefore);
    }
}
