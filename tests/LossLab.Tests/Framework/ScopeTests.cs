using TorchSharp;
using static TorchSharp.torch;

namespace LossLab.Tests.Framework;

/// <summary>Who disposes a tensor.</summary>
public class ScopeTests
{
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
            }

            Assert.Equal((true, false), (inner.IsInvalid, kept.IsInvalid));
        }

        Assert.True(kept.IsInvalid);
    }

    [Fact]
    public void Should_leave_alone_what_is_detached()
    {
        Tensor detached;
        using (NewDisposeScope()) detached = ones(1).DetachFromDisposeScope();
        Assert.False(detached.IsInvalid);
        detached.Dispose();
    }

    [Fact]
    public void Should_say_that_a_tensor_is_disposed()
    {
        Tensor gone = ones(1);
        gone.Dispose();
        gone.Dispose();
        Assert.Contains("empty handle", Assert.Throws<InvalidOperationException>(() => gone + 1).Message);
        Assert.Throws<InvalidOperationException>(() => gone.ToDouble());
        Assert.Throws<InvalidOperationException>(() => gone.shape);
    }
}
