using System.Text.Json.Nodes;
using LossLab.NotebookHost.Jupyter;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>Which cell an interrupt is meant for.</summary>
public sealed class CellQueueTests
{
    private readonly CellQueue _cells = new();
    private readonly DateTimeOffset _start = DateTimeOffset.UtcNow;

    [Fact]
    public void Should_stop_the_oldest_cell()
    {
        var first = _cells.Add(Made(_start));
        _cells.Add(Made(_start));
        Assert.Same(first, _cells.Target(Made(DateTimeOffset.UtcNow)));
        Assert.Same(first, _cells.Target(null));
    }

    [Fact]
    public void Should_leave_the_next_cell_alone_when_its_own_has_ended()
    {
        var first = _cells.Add(Made(_start));
        var second = _cells.Add(Made(_start));
        var interrupt = Made(DateTimeOffset.UtcNow);
        // Between the interrupt and the end of its cell.
        Thread.Sleep(5);
        _cells.End(first);
        Assert.Null(_cells.Target(interrupt));
        Thread.Sleep(5);
        Assert.Same(second, _cells.Target(Made(DateTimeOffset.UtcNow)));
        Assert.True(first.Ended.IsCompleted);
    }

    [Fact]
    public void Should_leave_a_cell_alone_that_was_asked_for_later()
    {
        var cell = _cells.Add(Made(_start.AddMilliseconds(2)));
        Thread.Sleep(5);
        Assert.Null(_cells.Target(Made(_start)));
        // Two front ends may have two clocks.
        Assert.Same(cell, _cells.Target(Made(_start, session: "another")));
    }

    [Fact]
    public void Should_stop_a_cell_when_the_clocks_differ()
    {
        var first = _cells.Add(Made(_start));
        var second = _cells.Add(Made(_start));
        _cells.End(first);
        Assert.Same(second, _cells.Target(Made(_start.AddMinutes(-5))));
        Assert.Same(second, _cells.Target(Made(_start.AddMinutes(5))));
        Assert.Same(second, _cells.Target(new JupyterMessage([], new JsonObject { ["msg_type"] = "interrupt_request" }, [], [])));
    }

    [Fact]
    public void Should_stop_nothing_when_nothing_runs() => Assert.Null(_cells.Target(null));

    private static JupyterMessage Made(DateTimeOffset date, string session = "one") =>
        new([], new JsonObject { ["session"] = session, ["date"] = date.ToString("O") }, [], []);
}
