using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework.Traps;

/// <summary>Who frees a tensor, and when nobody does.</summary>
public sealed class MemoryTraps
{
    // Memory that is not touched is not resident: this takes none, but 2.4 GB is what the collector would have to be told of.
    [Trap("a loop without a dispose scope")]
    public void Should_not_tell_the_collector_what_a_tensor_holds()
    {
        // More than once, for something else may make it run just then.
        Trap.Holds(Enumerable.Range(0, 3).Any(_ => OtherThread.Run(Stay)), "300 tensors of 8 MB do not make the collector run");

        static bool Stay()
        {
            long before = DisposeScopeManager.Statistics.TensorStatistics.ThreadTotalLiveCount;
            int collections = GC.CollectionCount(0);
            for (int i = 0; i < 300; i++) _ = empty(2_000_000);
            bool stay = GC.CollectionCount(0) == collections
                && DisposeScopeManager.Statistics.TensorStatistics.ThreadTotalLiveCount - before == 300;
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return stay;
        }
    }

    [Trap("MoveToOuter of a tensor of another scope")]
    public void Should_not_move_what_is_not_in_the_scope()
    {
        Tensor outside = ones(1), inner;
        using (NewDisposeScope())
        {
            inner = ones(1);
            using DisposeScope scope = NewDisposeScope();
            scope.MoveToOuter(outside);
            Assert.Equal(0, scope.DisposablesCount);
        }

        Trap.Holds(!outside.IsInvalid, "MoveToOuter of a tensor that belongs to no scope does nothing");
        Assert.True(inner.IsInvalid);
        outside.Dispose();
    }

    [Trap("DisposeEverythingBut of a tensor from outside")]
    public void Should_adopt_what_it_is_told_to_spare()
    {
        Tensor outside = ones(1);
        using (DisposeScope scope = NewDisposeScope()) scope.DisposeEverythingBut(outside);
        Trap.Holds(outside.IsInvalid, "DisposeEverythingBut adopts a tensor from outside, and the end of the scope disposes it");
    }

    [Trap("a dispose scope and another thread")]
    public void Should_belong_to_its_thread()
    {
        Tensor elsewhere;
        using (DisposeScope scope = NewDisposeScope())
        {
            elsewhere = OtherThread.Run(() => CurrentDisposeScope is null ? ones(1) : zeros(1));
            Trap.Holds(elsewhere.ToDouble() == 1, "another thread has no current scope");
            Assert.Equal(0, scope.DisposablesCount);
        }

        Trap.Holds(!elsewhere.IsInvalid, "a scope does not dispose what another thread made");
        elsewhere.Dispose();
    }

    [Trap("torch.__version__")]
    public void Should_have_four_parts_in_its_version() =>
        Trap.Holds(__version__ == "2.10.0.0", $"the version is 2.10.0.0, that of LibTorch with a fourth part (now {__version__})");
}
