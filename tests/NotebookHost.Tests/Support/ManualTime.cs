namespace LossLab.NotebookHost.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long _now;

    public override long GetTimestamp() => _now;

    public void Pass(TimeSpan time) => _now += (long)(time.TotalSeconds * TimestampFrequency);
}
