using System.Text.Json.Nodes;
using LossLab.NotebookHost.Jupyter;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>Events become messages, no more than may wait for a slow reader.</summary>
public sealed class ExecutionOutputsTests
{
    private static readonly OutputLimits Limits = new() { Text = 1000, Cell = 5000, PerOutput = 10, PerSecond = 100 };

    private readonly List<(string Type, JsonObject Content)> _sent = [];
    private readonly ManualTime _time = new();
    private readonly ExecutionOutputs _outputs;

    public ExecutionOutputsTests() => _outputs = new ExecutionOutputs(1, (type, content) => _sent.Add((type, content)), Limits, _time);

    [Fact]
    public void Should_cut_the_text_between_characters_and_say_how_much_was_left_out()
    {
        Print(new string('x', 999) + "🎯");
        Print(new string('x', 500));
        _outputs.Finish();
        Assert.Equal(
            [new string('x', 999) + "\n[output cut: the cell printed more than 1000 characters]\n", "[output cut: 502 characters of printed text left out]\n"],
            _sent.Select(m => (string)m.Content["text"]!));
    }

    [Fact]
    public void Should_not_count_text_that_was_cleared()
    {
        for (var i = 0; i < 5; i++)
        {
            Print(new string('x', 900));
            _outputs.Add(new ClearEvent());
        }

        Print("the last");
        _outputs.Finish();
        Assert.Equal("the last", (string)_sent[^1].Content["text"]!);
        Assert.DoesNotContain(_sent, m => m.Content.ToJsonString().Contains("output cut"));
    }

    [Fact]
    public void Should_leave_out_displays_that_come_too_fast_and_say_how_much_was_left_out()
    {
        for (var i = 0; i < 20; i++)
            Show(480);
        Assert.Equal(10, _sent.Count);
        Print("text");
        _outputs.Finish();
        Assert.Equal(
            ["[output cut: 4 characters of printed text left out]\n", "[output cut: 10 outputs left out, which take 4 KiB]\n"],
            _sent.Skip(10).Select(m => (string)m.Content["text"]!));
    }

    [Fact]
    public void Should_go_on_with_updates_when_time_has_passed()
    {
        for (var i = 0; i < 100; i++)
        {
            _outputs.Add(new UpdateEvent(Data(480), "id"));
            _time.Pass(TimeSpan.FromSeconds(5));
        }

        Assert.Equal(100, _sent.Count);
        _time.Pass(TimeSpan.FromHours(1));
        for (var i = 0; i < 100; i++)
            _outputs.Add(new UpdateEvent(Data(480), "id"));
        Assert.Equal(110, _sent.Count);
    }

    [Fact]
    public void Should_clear_before_the_next_output_when_clearing_came_too_fast()
    {
        Show(4980);
        _outputs.Add(new ClearEvent());
        Assert.Equal("display_data", Assert.Single(_sent).Type);
        _time.Pass(TimeSpan.FromSeconds(2));
        Print("new");
        Assert.Equal(["display_data", "clear_output", "stream"], _sent.Select(m => m.Type));
        _outputs.Finish();
        Assert.Equal(3, _sent.Count);
    }

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":\"\\ud83d\"}")]
    public void Should_send_json_as_a_string_when_no_reader_would_take_it(string json)
    {
        _outputs.Add(new DisplayEvent(new Dictionary<string, string> { ["application/json"] = json }, null));
        Assert.Equal(json, (string)Assert.Single(_sent).Content["data"]!["application/json"]!);
    }

    // With the name of its form it takes ten characters more, and as many for the message.
    private static Dictionary<string, string> Data(int length) => new() { ["text/plain"] = new string('x', length) };

    private void Print(string text) => _outputs.Add(new StreamEvent("stdout", text));

    private void Show(int length) => _outputs.Add(new DisplayEvent(Data(length), null));
}
