using Microsoft.DotNet.Interactive.Events;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class ValueTests
{
    [Theory]
    [InlineData("1 + 1", "text/html", "<div class=\"dni-plaintext\"><pre>2</pre></div>")]
    [InlineData("\"<b>\"", "text/plain", "<b>")]
    [InlineData("(string)null", "text/html", "<div class=\"dni-plaintext\"><pre>&lt;null&gt;</pre></div>")]
    [InlineData("0.5", "text/html", "<div class=\"dni-plaintext\"><pre>0.5</pre></div>")]
    public async Task Should_give_one_formatted_value_when_a_cell_ends_in_an_expression(string code, string mimeType, string text)
    {
        using var kernel = new TestKernel();
        var value = (await kernel.RunAsync(code)).OfType<ReturnValueProduced>().Single().FormattedValues.Single();
        Assert.Equal((mimeType, text), (value.MimeType, value.Value));
    }

    [Theory]
    [InlineData("1 + 1;")]
    [InlineData("var x = 1;")]
    [InlineData("Console.WriteLine()")]
    [InlineData("await Task.Delay(1)")]
    public async Task Should_give_no_value_when_a_cell_has_none(string code)
    {
        using var kernel = new TestKernel();
        Assert.Empty((await kernel.RunAsync(code)).OfType<ReturnValueProduced>());
    }

    [Fact]
    public async Task Should_stop_at_twenty_items_when_a_sequence_is_longer()
    {
        using var kernel = new TestKernel();
        var text = await kernel.ReturnTextAsync("Enumerable.Range(0, 30).ToList()");
        Assert.Contains("19 ... (10 more) ]", text, StringComparison.Ordinal);
        Assert.Contains("... (more)", await kernel.ReturnTextAsync("IEnumerable<int> All() { for (var i = 0; ; i++) yield return i; }\nAll()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_see_the_noted_namespaces_and_helpers_when_nothing_is_imported()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("""
            var s = new StringBuilder(); IEnumerable e = new List<int> { 1 }.Select(x => x); Func<Task> f = () => Task.CompletedTask;
            display(HTML("<i>h</i>")); Javascript("alert(1)"); CSS("p {}");
            """);
        var shown = events.OfType<DisplayedValueProduced>().Select(TestKernel.Value).ToList();
        Assert.Equal(["<i>h</i>", "<script type=\"text/javascript\">alert(1)</script>", "<style>p {}</style>"], shown);
        Assert.IsType<CommandSucceeded>(events[^1]);
    }

    [Fact]
    public async Task Should_update_the_same_id_when_a_displayed_value_changes()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("var shown = display(1); shown.Update(2);");
        var id = events.OfType<DisplayedValueProduced>().Single().ValueId;
        var later = (await kernel.RunAsync("await Task.Run(() => shown.Update(3));")).OfType<DisplayedValueUpdated>().Single();
        Assert.Equal(id, events.OfType<DisplayedValueUpdated>().Single().ValueId);
        Assert.Equal((id, "<div class=\"dni-plaintext\"><pre>3</pre></div>"), (later.ValueId, TestKernel.Value(later)));
    }

    [Fact]
    public async Task Should_use_the_mime_types_asked_for_when_displaying()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("5.Display(\"text/plain\", \"application/json\"); \"**x**\".DisplayAs(\"text/markdown\");");
        Assert.Equal(
            ["text/plain: 5", "application/json: 5", "text/markdown: **x**"],
            events.OfType<DisplayedValueProduced>().SelectMany(e => e.FormattedValues).Select(v => v.ToString()));
    }
}
