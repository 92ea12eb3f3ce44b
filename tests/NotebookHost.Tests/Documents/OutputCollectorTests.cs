using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel;
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

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("[{\"a\":{\"b\":1,\"\\u0062\":2}}]")]
    [InlineData("{\"a\":\"\\ud83d\"}")]
    [InlineData("{\"\\udfff\":1}")]
    [InlineData("{\"a\":")]
    [InlineData("")]
    public void Should_store_json_as_a_string_when_no_reader_would_take_it(string json) => Assert.Equal(json, (string?)StoreJson(json));

    [Fact]
    public void Should_store_json_as_a_string_when_it_is_too_deep()
    {
        var most = OutputLimits.Default.JsonDepth;
        Assert.IsType<JsonArray>(StoreJson(Nested(most)));
        Assert.Equal(Nested(most + 1), (string?)StoreJson(Nested(most + 1)));

        static string Nested(int depth) => new string('[', depth) + new string(']', depth);
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
        Assert.EndsWith("\n[output cut: 6 MiB of printed text left out]\n", text);
    }

    [Fact]
    public void Should_ignore_an_update_when_nothing_was_shown_under_its_id() =>
        Assert.Empty(Collect(new UpdateEvent(new Dictionary<string, string>(), "nowhere")));

    private static JsonNode StoreJson(string json) =>
        Collect(new DisplayEvent(new Dictionary<string, string> { ["application/json"] = json }, null))[0]!["data"]!["application/json"]!;

    private static JsonArray Collect(params WorkerEvent[] events)
    {
        var collector = new OutputCollector(1, new NotebookOutputs(OutputLimits.Default));
        foreach (var item in events)
            collector.Add(item);
        return Notebooks.Stored(collector);
    }
}
