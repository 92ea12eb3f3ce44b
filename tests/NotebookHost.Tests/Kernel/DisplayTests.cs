using System.Diagnostics;
using System.Text.RegularExpressions;
using LossLab.NotebookHost.Kernel.Formatters.Bounds;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>What values look like, and that each has an end.</summary>
public sealed class DisplayTests(SharedSession shared) : IClassFixture<SharedSession>
{
    private const string Wide = """
        class Wide
        {
            public Wide A => new(); public Wide B => new(); public Wide C => new(); public Wide D => new(); public Wide E => new();
            public Wide F => new(); public Wide G => new(); public Wide H => new(); public Wide I => new(); public Wide J => new();
        }

        """;

    private readonly List<WorkerEvent> _outputs = [];

    [Theory]
    [InlineData("class Scores : List<int> { public string Name => \"a<b\"; public int Best = 9; }\nnew Scores { 1, 2 }", "[ 1, 2 ]")]
    [InlineData("class Scores : Dictionary<string, int> { public string Name => \"a<b\"; public int Best => 9; }\nnew Scores { [\"k\"] = 1 }", "Key: k")]
    [InlineData("class Scores : IEnumerable<int> { public string Name => \"a<b\"; public int Best => 9; public IEnumerator<int> GetEnumerator() { yield return 1; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }\nnew[] { new Scores() }", "[ 1 ]")]
    [InlineData("class Scores : System.Collections.ObjectModel.Collection<int> { public string Name => \"a<b\"; public int Best => 9; }\nnew { S = new Scores { 1 } }", "[ 1 ]")]
    public async Task Should_show_properties_and_elements_of_a_collection_that_has_both(string code, string elements)
    {
        var shown = await ShowAsync(code);
        var html = shown["text/html"];
        Assert.Contains("<td>Name</td><td><div class=\"dni-plaintext\"><pre>a&lt;b</pre></div></td>", html);
        Assert.Contains("<td>Best</td><td><div class=\"dni-plaintext\"><pre>9</pre></div></td>", html);
        Assert.Contains("(values)", html);
        Assert.DoesNotContain("<td>Capacity</td>", html);
        var text = shown["text/plain"];
        Assert.Contains("Name: a<b", text);
        Assert.Contains("Best: 9", text);
        Assert.Contains(elements, text);
    }

    [Fact]
    public async Task Should_show_elements_alone_where_a_collection_has_nothing_else()
    {
        Assert.Equal("[ 1, 2 ]", (await ShowAsync("new List<int> { 1, 2 }"))["text/plain"]);
        Assert.StartsWith("<table><thead><tr><th><i>key</i></th>", (await ShowAsync("new SortedList<string, int> { [\"a\"] = 1 }"))["text/html"]);
        Assert.StartsWith("<table><thead><tr><th><i>index</i></th>", (await ShowAsync("System.Text.RegularExpressions.Regex.Matches(\"ab\", \".\")"))["text/html"]);
    }

    [Theory]
    [InlineData(Wide + "new Wide()")]
    [InlineData(Wide + "new List<object> { new Wide(), new { Inner = new Wide() } }")]
    [InlineData("IEnumerable<object> Endless() { while (true) yield return Endless(); }\nEndless()")]
    [InlineData("List<object> Nest(int depth) => depth == 0 ? [1] : [.. Enumerable.Range(0, 30).Select(_ => (object)Nest(depth - 1))];\nNest(4)")]
    [InlineData("class Loop : IEnumerable { public Loop Next => new(); public IEnumerator GetEnumerator() { while (true) yield return new Loop(); } }\nnew Loop()")]
    [InlineData("var e = new System.Dynamic.ExpandoObject(); for (var i = 0; i < 100; i++) ((IDictionary<string, object>)e)[$\"k{i}\"] = e; e")]
    [InlineData("new { A = new string('<', 3_000_000), B = new string('b', 3_000_000) }")]
    [InlineData("Enumerable.Range(0, 20).Select(i => new string('\"', 1_000_000)).ToList()")]
    [InlineData("typeof(string).GetMethods()")]
    public async Task Should_end_in_time_with_a_note_when_a_value_goes_on_for_ever(string code)
    {
        var clock = Stopwatch.StartNew();
        var shown = await ShowAsync(code);
        // The limits, and the machine's other work.
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
        Assert.InRange(shown.Sum(form => form.Value.Length), 1, 1_000_000);
        Assert.All(shown.Values, form => Assert.Contains(DisplayLimits.Note, form));
        foreach (var element in (string[])["details", "table", "td", "div", "span", "pre"])
            Assert.Equal(Count(shown["text/html"], $"<{element}[ >]"), Count(shown["text/html"], $"</{element}>"));
    }

    [Theory]
    [InlineData("var self = new List<object>(); self.Add(self); self.Add(1); self")]
    [InlineData("var self = new ArrayList(); self.Add(self); new { self }")]
    [InlineData("var self = new Dictionary<string, object>(); self[\"me\"] = self; self")]
    [InlineData("object[] self = [1, null]; self[1] = self; display(self); self")]
    [InlineData("IEnumerable<int> Numbers() { for (var i = 0; ; i++) yield return i; }\nNumbers()")]
    public async Task Should_end_when_a_value_holds_itself_or_has_no_end(string code)
    {
        var shown = await ShowAsync(code);
        Assert.InRange(shown["text/html"].Length, 1, 100_000);
        Assert.DoesNotContain(DisplayLimits.Note, shown["text/html"]);
    }

    [Fact]
    public async Task Should_show_what_stands_beside_a_value_that_goes_on_for_ever()
    {
        var shown = await ShowAsync(Wide + "new { First = new Wide(), Second = \"here\", Third = new Wide(), Fourth = 4 }");
        Assert.Contains("<td>Second</td><td><div class=\"dni-plaintext\"><pre>here</pre></div></td>", shown["text/html"]);
        Assert.Contains("Second: here", shown["text/plain"]);
        Assert.Contains("Fourth: 4", shown["text/plain"]);
    }

    [Fact]
    public async Task Should_show_text_whole_when_it_is_the_value()
    {
        Assert.Equal(3_000_000, (await ShowAsync("new string('x', 3_000_000)"))["text/plain"].Length);
        Assert.Equal(2_000_000, (await ShowAsync("new Microsoft.AspNetCore.Html.HtmlString(new string('x', 2_000_000))"))["text/html"].Length);
    }

    [Theory]
    [InlineData("new TaskCompletionSource<int>().Task", "Task<Int32>\n      Status: WaitingForActivation")]
    [InlineData("Task.FromResult(new[] { 1, 2 })", "Task<Int32[]>\n      Status: RanToCompletion\n      Result: [ 1, 2 ]")]
    [InlineData("Task.FromException(new InvalidOperationException(\"bad\"))", "Task\n      Status: Faulted\n      Exception: System.InvalidOperationException: bad")]
    [InlineData("async Task Work() => await Task.Yield();\nvar work = Work(); await work; work", "Task\n      Status: RanToCompletion")]
    public async Task Should_show_the_state_of_a_task_and_not_wait_for_it(string code, string text)
    {
        var shown = await ShowAsync(code);
        Assert.Equal(text, shown["text/plain"].ReplaceLineEndings("\n"));
        Assert.Contains("<td>Status</td>", shown["text/html"]);
    }

    [Fact]
    public async Task Should_leave_the_console_where_a_cell_has_set_it()
    {
        await RunAsync("var (before, errorsBefore) = (Console.Out, Console.Error); var own = new System.IO.StringWriter(); Console.SetOut(own); Console.Write(\"1\");");
        await RunAsync("Console.Write(\"2\");\n#!time\nvar late = Task.Run(async () => { await Task.Delay(50); Console.Write(\"3\"); });");
        await RunAsync("await late; Console.SetError(own);");
        await RunAsync("Console.Error.Write(\"4\"); display(\"shown\");");
        Assert.Equal(("", ""), (Text("stdout"), Text("stderr")));
        Assert.Contains(_outputs.OfType<DisplayEvent>(), display => display.Data["text/plain"] == "shown");
        Assert.Contains(_outputs.OfType<DisplayEvent>(), display => display.Data["text/plain"].StartsWith("Wall time", StringComparison.Ordinal));

        await RunAsync("Console.SetOut(before); Console.SetError(errorsBefore); Console.Write(own.ToString());");
        await RunAsync("Console.Write(\"5\"); Console.Error.Write(\"6\");");
        Assert.Equal(("12345", "6"), (Text("stdout"), Text("stderr")));
    }

    [Fact]
    public async Task Should_print_to_the_cell_when_a_cell_opens_the_standard_output_anew()
    {
        await RunAsync("var cell = Console.Out; Console.SetOut(new System.IO.StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });");
        await RunAsync("Console.WriteLine(\"here\");");
        await RunAsync("Console.SetOut(cell);");
        Assert.Equal("here\n", Text("stdout"));
    }

    private static int Count(string text, string pattern) => Regex.Count(text, pattern);

    private async Task<IReadOnlyDictionary<string, string>> ShowAsync(string code)
    {
        await RunAsync(code);
        return _outputs.OfType<ResultEvent>().Last().Data is { Count: > 0 } data ? data : throw new InvalidOperationException("No form.");
    }

    private async Task RunAsync(string code)
    {
        var result = await shared.Session.ExecuteAsync(code, "cell 1", Collect).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.True(result.Succeeded, result.Error?.Message ?? result.Death?.Reason);
    }

    private void Collect(WorkerEvent output)
    {
        lock (_outputs)
            _outputs.Add(output);
    }

    private string Text(string stream)
    {
        lock (_outputs)
            return string.Concat(_outputs.OfType<StreamEvent>().Where(s => s.Name == stream).Select(s => s.Text));
    }
}
