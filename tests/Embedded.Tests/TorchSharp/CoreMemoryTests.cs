using System.Diagnostics;
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Embedded.Tests;

public class CoreMemoryTests
{
    [Theory, InlineData("small"), InlineData("big")]
    public async Task Should_stay_small_when_nothing_is_disposed(string size)
    {
        long disposing = await PeakKilobytes(size, "dispose");
        long forgetting = await PeakKilobytes(size, "forget");

        Assert.True(forgetting < 1.5 * disposing, $"{forgetting} kB without disposing, {disposing} kB with");
    }

    private static async Task<long> PeakKilobytes(string size, string disposal)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (string argument in new[] { "exec", typeof(MemoryLoop).Assembly.Location, "memory", size, disposal }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return long.Parse(output, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Should_dispose_what_was_made_in_a_scope_except_what_moved_out()
    {
        Tensor inner, kept;
        using (NewDisposeScope())
        {
            using (DisposeScope scope = NewDisposeScope())
            {
                inner = ones(2);
                kept = (inner + 1).MoveToOuterDisposeScope();
                Assert.Equal(1, scope.DisposablesCount);
                Assert.True(scope.Contains(inner));
            }
            Assert.True(inner.IsInvalid);
            Assert.False(kept.IsInvalid);
        }
        Assert.True(kept.IsInvalid);
    }

    [Fact]
    public void Should_keep_what_is_detached_and_dispose_what_is_attached()
    {
        Tensor outside = ones(1), detached, replaced;
        using (DisposeScope scope = NewDisposeScope())
        {
            detached = ones(1).DetachFromDisposeScope();
            scope.Attach(outside);
            replaced = scope.DisposeEverythingBut(ones(1));
            Assert.Same(scope, CurrentDisposeScope);
            Assert.False(replaced.IsInvalid);
        }
        Assert.Null(CurrentDisposeScope);
        Assert.False(detached.IsInvalid);
        Assert.True(outside.IsInvalid);
        Assert.True(replaced.IsInvalid);
    }

    [Fact]
    public void Should_count_what_a_thread_makes_and_disposes()
    {
        LifetimeStatistics statistics = DisposeScopeManager.Statistics.TensorStatistics;
        statistics.Reset();
        using (NewDisposeScope())
        {
            ones(1).Dispose();
            _ = ones(1);
        }
        ones(1).Dispose();

        Assert.Equal((2, 2, 1, 1, 0), (statistics.CreatedInScopeCount, statistics.DisposedInScopeCount, statistics.CreatedOutsideScopeCount, statistics.DisposedOutsideScopeCount, statistics.ThreadTotalLiveCount));
    }

    [Fact]
    public void Should_leave_behind_only_what_is_returned()
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor x = tensor(new float[] { 3, 1, 3 }), matrix = eye(3);

        Assert.Equal(1, Left(() => x.unique()));
        Assert.Equal(2, Left(() => x.unique(return_counts: true)));
        Assert.Equal(1, Left(() => x.unique_consecutive()));
        Assert.Equal(1, Left(() => x.take_along_dim([2L, 0], 0)));
        Assert.Equal(2, Left(() => lstsq(x.unsqueeze_(1), matrix)));

        int Left(Action call)
        {
            int before = scope.DisposablesCount;
            call();
            return scope.DisposablesCount - before;
        }
    }

    [Fact]
    public void Should_survive_collections_during_operations()
    {
        using var stop = new CancellationTokenSource();
        var collector = new Thread(() =>
        {
            while (!stop.IsCancellationRequested) GC.Collect(0);
        });
        collector.Start();
        double sum = 0;
        for (int i = 0; i < 3000; i++) sum += (ones(16) + i).sum().ToDouble();
        stop.Cancel();
        collector.Join();

        Assert.Equal(16.0 * 3000 + 16.0 * (3000L * 2999 / 2), sum);
    }
}
