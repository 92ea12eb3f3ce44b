using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>What cells show has limits, and what is left out is said.</summary>
public sealed class OutputBudgetTests
{
    // What a display of one line takes beside its characters: its MIME type, and seventeen for the layout of the file.
    private const int Layout = 27;
    private const int PerOutput = 10;

    // Five displays of 180 characters fit in a cell, ten in a notebook.
    private const int Cell = 5 * (180 + Layout + PerOutput);

    private static readonly OutputLimits Limits = new() { Text = 100, Output = 200, Cell = Cell, Notebook = 2 * Cell, Outputs = 8, PerOutput = PerOutput };

    private readonly NotebookOutputs _notebook = new(Limits);
    private readonly OutputCollector _cell;

    public OutputBudgetTests() => _cell = new OutputCollector(1, _notebook);

    [Fact]
    public void Should_cut_between_characters()
    {
        Print(new string('x', 99) + "🎯 and more");
        Assert.Equal(new string('x', 99) + "\n[output cut: 11 characters of printed text left out]\n", Text(Assert.Single(Stored())!));
    }

    [Fact]
    public void Should_go_on_counting_what_is_printed_after_the_cut()
    {
        Print(new string('x', 150));
        Print("error", "stderr");
        Print(new string('x', 50));
        Assert.Equal(new string('x', 100) + "\n[output cut: 105 characters of printed text left out]\n", Text(Assert.Single(Stored())!));
    }

    [Fact]
    public void Should_not_count_text_that_was_cleared()
    {
        for (var i = 0; i < 2000; i++)
        {
            _cell.Add(new ClearEvent());
            Print(new string('x', 90));
        }

        Print("the last");
        Assert.Equal(new string('x', 90) + "the last", Text(Assert.Single(Stored())!));
        Assert.InRange(_notebook.Taken, 1, 200);
    }

    [Fact]
    public void Should_leave_out_a_display_that_is_too_long()
    {
        Show(new string('x', 300));
        Assert.Equal("[this output was left out: it takes 310 characters, and at most 200 characters are shown]", Shown(Assert.Single(Stored())!));
    }

    [Fact]
    public void Should_leave_out_displays_when_a_cell_shows_too_many()
    {
        for (var i = 0; i < 20; i++)
            Show($"{i}");
        var outputs = Stored();
        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "[outputs left out from here on: 12, which take 142 characters]"], outputs.Select(o => Shown(o!)));
        Print("text");
        Assert.Equal("[output cut: 4 characters of printed text left out]\n", Text(Stored()[^1]!));
    }

    [Fact]
    public void Should_leave_out_displays_when_a_cell_shows_too_much()
    {
        for (var i = 0; i < 7; i++)
            Show(new string((char)('a' + i), 180));
        var outputs = Stored();
        Assert.Equal("aaaa,bbbb,cccc,dddd,eeee,[outputs left out from here on: 2, which take 380 characters]",
            string.Join(',', outputs.Select(o => Shown(o!) is var text && text.StartsWith('[') ? text : text[..4])));
        Assert.Equal(Cell, _notebook.Taken);
    }

    [Fact]
    public void Should_show_again_after_clearing_what_was_too_much()
    {
        for (var i = 0; i < 20; i++)
            Show(new string('x', 180), "id");
        _cell.Add(new ClearEvent());
        Assert.Empty(Stored());
        Assert.Equal(0, _notebook.Taken);
        Assert.Empty(_notebook.Displays.Find("id"));
        Show("new");
        Assert.Equal("new", Shown(Assert.Single(Stored())!));
    }

    [Fact]
    public void Should_count_the_cells_of_a_notebook_together()
    {
        foreach (var cell in (OutputCollector[])[_cell, new(2, _notebook), new(3, _notebook)])
        {
            for (var i = 0; i < 5; i++)
                cell.Add(Display(new string('x', 180)));
            cell.Add(new StreamEvent("stdout", "text"));
            var kept = cell.ExecutionCount < 3;
            Assert.Equal(kept ? 6 : 2, Notebooks.Stored(cell).Count);
        }

        Assert.Equal(2 * Cell, _notebook.Taken);
    }

    [Fact]
    public void Should_count_updates_as_what_they_show_and_not_as_they_come()
    {
        Show("first", "id");
        for (var i = 0; i < 1000; i++)
            Update("id", new string('x', 150));
        Assert.Equal(new string('x', 150), Shown(Assert.Single(Stored())!));
        Assert.Equal(150 + Layout + "id".Length + PerOutput, _notebook.Taken);
    }

    [Fact]
    public void Should_leave_out_an_update_that_does_not_fit()
    {
        for (var i = 0; i < 7; i++)
            Show(new string('x', 100), $"{i}");
        for (var i = 0; i < 7; i++)
            Update($"{i}", new string('y', 170));
        Assert.Equal(
            ["yyyy", "[this update was left out: it takes 197 characters]"],
            Stored().Select(o => Shown(o!)).Select(text => text[0] == '[' ? text : text[..4]).Distinct());
        Update("0", new string('z', 500));
        Assert.Equal("[this output was left out: it takes 510 characters, and at most 200 characters are shown]", Shown(Stored()[0]!));
        Assert.InRange(_notebook.Taken, 1, Cell);
    }

    [Fact]
    public void Should_tell_the_cell_whose_display_a_later_one_updates()
    {
        Show("first", "id");
        var later = new OutputCollector(2, _notebook);
        Stored();
        Assert.Null(_cell.ToJsonIfChanged());
        later.Add(new UpdateEvent(Data("second"), "id"));
        Assert.NotNull(_cell.ToJsonIfChanged());
        Assert.Equal("second", Shown(Assert.Single(Stored())!));
        Assert.Empty(Notebooks.Stored(later));
    }

    [Fact]
    public void Should_keep_the_error_that_ends_a_cell_whatever_it_has_shown()
    {
        for (var i = 0; i < 20; i++)
            Show($"{i}");
        _cell.AddError("Failure", new string('m', 100_000), [.. Enumerable.Repeat("at somewhere", 100_000), "at the cell, line 3"]);
        var error = Stored()[^1]!;
        Assert.Equal("Failure", (string)error["ename"]!);
        Assert.EndsWith("[cut: 100000 characters]", (string)error["evalue"]!);
        var trace = error["traceback"]!.AsArray().Select(line => (string)line!).ToList();
        Assert.Equal("at the cell, line 3", trace[^1]);
        Assert.InRange(trace.Count, 1000, 5000);
        Assert.Contains(trace, line => line == $"   … [{100_001 - (trace.Count - 1)} lines left out]");
    }

    private static Dictionary<string, string> Data(string text) => new() { ["text/plain"] = text };

    private static DisplayEvent Display(string text, string? id = null) => new(Data(text), id);

    private static string Text(JsonNode output) => Notebooks.Join(output["text"]);

    private static string Shown(JsonNode output) => Notebooks.Join(output["data"]!["text/plain"]);

    private void Print(string text, string stream = "stdout") => _cell.Add(new StreamEvent(stream, text));

    private void Show(string text, string? id = null) => _cell.Add(Display(text, id));

    private void Update(string id, string text) => _cell.Add(new UpdateEvent(Data(text), id));

    private JsonArray Stored() => Notebooks.Stored(_cell);
}
