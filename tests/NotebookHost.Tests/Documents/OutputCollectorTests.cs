using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>Events become nbformat outputs.</summary>
public sealed class OutputCollectorTests
{
    [Fact]
    public void Should_join_neighbours_of_one_stream_and_keep_the_order()
    {
        var outputs = Collect(new StreamEvent("stdout", "a"), new StreamEvent("stdout", "b\n"), new StreamEvent("stderr", "c"), new StreamEvent("stdout", "d"));
        Assert.Equal(["ab\n", "c", "d"], outputs.Select(o => Notebooks.Join(o!["text"])));
    }

    [Fact]
    public void Should_store_json_as_json_and_images_in_one_piece()
    {
        var data = new Dictionary<string, string> { ["text/html"] = "a\nb", ["application/vnd.x+json"] = "{\"k\":1}", ["image/png"] = "AA\nBB" };
        var bundle = (JsonObject)Collect(new DisplayEvent(data, null))[0]!["data"]!;
        Assert.Equal(["application/vnd.x+json", "image/png", "text/html"], bundle.Select(pair => pair.Key));
        Assert.Equal(1, (int)bundle["application/vnd.x+json"]!["k"]!);
        Assert.Equal("AA\nBB", (string)bundle["image/png"]!);
        Assert.Equal(2, ((JsonArray)bundle["text/html"]!).Count);
    }

    [Fact]
    public void Should_forget_what_a_cell_clears()
    {
        var outputs = Collect(new StreamEvent("stdout", "first"), new ClearEvent(), new StreamEvent("stdout", "second"));
        Assert.Equal("second", Notebooks.Join(Assert.Single(outputs)!["text"]));
    }

    [Fact]
    public void Should_cut_the_text_when_a_cell_prints_without_end()
    {
        var part = new string('x', 1 << 20);
        var outputs = Collect([.. Enumerable.Repeat(new StreamEvent("stdout", part), 10)]);
        var text = Notebooks.Join(Assert.Single(outputs)!["text"]);
        Assert.InRange(text.Length, 4 << 20, (4 << 20) + 100);
        Assert.EndsWith("[output cut: the cell printed more than 4 MiB]\n", text);
    }

    [Fact]
    public void Should_ignore_an_update_when_nothing_was_shown_under_its_id() =>
        Assert.Empty(Collect(new UpdateEvent(new Dictionary<string, string>(), "nowhere")));

    private static JsonArray Collect(params WorkerEvent[] events)
    {
        var collector = new OutputCollector(1, new DisplayRegistry());
        foreach (var item in events)
            collector.Add(item);
        return collector.ToJson();
    }
}
