using System.Diagnostics;
using System.Globalization;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>The host holds, and nothing is lost, whatever cells show.</summary>
public sealed class OutputRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_go_on_when_a_cell_shows_json_that_no_reader_would_take()
    {
        var notebook = await RunAsync(
            """
            "{\"a\":1,\"a\":2}".DisplayAs("application/json");
            """,
            """
            "{\"a\":\"\\ud83d\"}".DisplayAs("application/vnd.test+json");
            """,
            "(new string('[', 100) + new string(']', 100)).DisplayAs(\"application/json\");",
            "Console.Write(\"reached\");");
        Assert.Equal("{\"a\":1,\"a\":2}", (string)notebook.Cells[0].Outputs()[0]!["data"]!["application/json"]!);
        Assert.Equal("{\"a\":\"\\ud83d\"}", (string)notebook.Cells[1].Outputs()[0]!["data"]!["application/vnd.test+json"]!);
        Assert.Equal(200, ((string)notebook.Cells[2].Outputs()[0]!["data"]!["application/json"]!).Length);
        Assert.Equal("reached", Notebooks.Join(notebook.Cells[3].Outputs()[0]!["text"]));
    }

    [Fact]
    public async Task Should_lose_nothing_that_background_work_prints_over_many_cells()
    {
        const int Lines = 4000;
        var cells = Enumerable.Range(0, 29).Select(i => $"System.Threading.Thread.Sleep({i % 3});");
        var notebook = await RunAsync(
        [
            $$"""
            var work = new System.Threading.Thread(() =>
            {
                for (var i = 0; i < {{Lines}}; i++)
                {
                    Console.WriteLine(i);
                    if (i % 10 == 0) System.Threading.Thread.Sleep(1);
                }
            });
            work.Start();
            """,
            .. cells,
            "work.Join();",
        ]);
        var texts = notebook.Cells.Select(cell => string.Concat(cell.Outputs().Select(o => Notebooks.Join(o!["text"])))).ToList();
        Assert.Equal(string.Concat(Enumerable.Range(0, Lines).Select(i => $"{i}\n")), string.Concat(texts));
        Assert.True(texts.Count(text => text.Length > 0) > 2, "All was printed in one cell, which shows nothing.");
    }

    [Fact]
    public async Task Should_store_what_background_work_shows_after_its_cell_with_the_cell_that_ran_last()
    {
        var notebook = await RunAsync(
            "var shown = display(\"first\");\nvar work = Task.Run(async () => { await Task.Delay(100); Console.Write(\"late\"); shown.Update(\"second\"); });",
            "work.Wait();");
        Assert.Equal("second", Notebooks.Join(notebook.Cells[0].Outputs()[0]!["data"]!["text/plain"]));
        Assert.Equal("late", string.Concat(notebook.Cells.SelectMany(cell => cell.Outputs()).Where(o => (string)o!["output_type"]! == "stream").Select(o => Notebooks.Join(o!["text"]))));
    }

    [Fact]
    public async Task Should_store_what_can_be_read_again_when_the_text_is_cut_inside_of_an_emoji()
    {
        var notebook = await RunAsync("Console.Write(new string('x', (4 << 20) - 1)); Console.Write(\"🎯 and more\");");
        var text = Notebooks.Join(Assert.Single(notebook.Cells[0].Outputs())!["text"]);
        Assert.Equal(new string('x', (4 << 20) - 1) + "\n[output cut: 11 characters of printed text left out]\n", text);
    }

    [Fact]
    public async Task Should_show_the_last_line_when_what_came_before_was_cleared()
    {
        var notebook = await RunAsync(
            "for (var i = 0; i < 2000; i++) { Console.Write(\"\\x1b[2J\"); Console.Write(new string('x', 3000)); }\nConsole.Write(\"the last\");");
        Assert.Equal(new string('x', 3000) + "the last", Notebooks.Join(Assert.Single(notebook.Cells[0].Outputs())!["text"]));
    }

    [LinuxFact]
    public async Task Should_stay_small_and_say_what_was_left_out_when_a_cell_shows_without_end()
    {
        var file = Flood(
            "for (var i = 0; i < 12; i++) new string('x', 90_000_000).DisplayAs(\"text/plain\");",
            "for (var i = 0; i < 300_000; i++) \"short\".DisplayAs(\"text/plain\");");
        Assert.InRange(await PeakOfRunAsync(file), 10, 512);
        var cells = NotebookDocument.Read(_folder.File("out", "flood.ipynb")).Cells;
        Assert.Equal(12, cells[0].Outputs().Count);
        Assert.Contains("it takes 85 MiB", Notebooks.Join(cells[0].Outputs()[0]!["data"]!["text/plain"]));
        Assert.Equal("[outputs left out from here on: 290000, which take 4.1 MiB]", Notebooks.Join(cells[1].Outputs()[^1]!["data"]!["text/plain"]));
    }

    [LinuxFact]
    public async Task Should_stay_small_whatever_cells_show()
    {
        // All that fits, in characters of three bytes; then what takes many times its length as a tree or as a line of the protocol.
        var file = Flood(
            "for (var i = 0; i < 8; i++) display(new string('損', 8_000_000));",
            "for (var i = 0; i < 8; i++) display(new string('損', 8_000_000));",
            "for (var i = 0; i < 5; i++) display(new string('\\n', 8_000_000));",
            "var json = \"[\" + string.Join(',', Enumerable.Repeat(\"1\", 4_000_000)) + \"]\";\nfor (var i = 0; i < 5; i++) json.DisplayAs(\"application/json\");",
            "var shown = display(\"\");\nfor (var i = 0; i < 5; i++) shown.Update(new string('\\u0001', 8_000_000));",
            "for (var i = 0; i < 20; i++) { Console.Write(new string('\\n', 1_000_000)); Console.Error.Write(i); }");
        Assert.InRange(await PeakOfRunAsync(file), 10, 512);
        Assert.InRange(new FileInfo(_folder.File("out", "flood.ipynb")).Length, 1 << 20, 3 * (65 << 20));
    }

    private string Flood(params string[] cells) => Notebooks.Write(_folder, "flood.ipynb", [.. cells.Select(code => Notebooks.Code(code))]);

    private async Task<long> PeakOfRunAsync(string file)
    {
        using var host = HostProcess.Start("run", file, "--out", _folder.File("out"));
        var peak = WatchMemoryAsync(host);
        var result = await ProcessOutput.ReadAsync(host, TimeSpan.FromSeconds(300), "The flood");
        Assert.True(result.ExitCode == 0, result.ToString());
        return await peak;
    }

    // In MiB. The kernel's own mark holds what lay between two looks.
    private static async Task<long> WatchMemoryAsync(Process host)
    {
        long peak = 0;
        try
        {
            for (; ; await Task.Delay(20))
            {
                var line = File.ReadLines($"/proc/{host.Id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
                if (line is null)
                    return peak;
                peak = long.Parse(line["VmHWM:".Length..^"kB".Length], CultureInfo.InvariantCulture) >> 10;
            }
        }
        catch (IOException)
        {
            // It has ended.
            return peak;
        }
    }

    private async Task<NotebookDocument> RunAsync(params string[] cells)
    {
        var file = Notebooks.Write(_folder, "shown.ipynb", [.. cells.Select(code => Notebooks.Code(code))]);
        var result = await HostProcess.RunAsync("run", file, "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        return NotebookDocument.Read(_folder.File("out", "shown.ipynb"));
    }
}
