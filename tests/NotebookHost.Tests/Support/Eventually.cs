using System.Diagnostics;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>Waits for what another process does, however busy the machine is.</summary>
internal static class Eventually
{
    /// <summary>Returns when the condition holds; fails with the message when it does not within 30 s.</summary>
    public static async Task HoldsAsync(Func<bool> condition, string message)
    {
        for (var clock = Stopwatch.StartNew(); !condition(); await Task.Delay(20))
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), message);
    }
}
