namespace LossLab.Tests.Framework;

public class MemoryTests
{
    // Small tensors that nobody disposes are freed by the collector; large ones can fill the memory before it runs, for it sees their handles only.
    [Fact]
    public async Task Should_stay_bounded_when_small_tensors_are_not_disposed()
    {
        double[] peaks = await Task.WhenAll(MemoryLoop.Peak(dispose: true), MemoryLoop.Peak(dispose: false));
        (double disposing, double forgetting) = (peaks[0], peaks[1]);
        Assert.True(forgetting < 2 * disposing, $"{forgetting:F0} MB without a scope, {disposing:F0} MB with one");
    }
}
