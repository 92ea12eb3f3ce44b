using System.Diagnostics;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Languages;

/// <summary>Several languages in one worker.</summary>
public sealed class LanguageSessionTests : IAsyncLifetime
{
    private readonly List<WorkerEvent> _outputs = [];
    private readonly TemporaryFolder _folder = new();
    private KernelSession _session = null!;

    public async Task InitializeAsync() => _session = await KernelSession.StartAsync(new KernelSessionOptions { WorkingDirectory = _folder.Path });

    public async Task DisposeAsync()
    {
        await _session.DisposeAsync();
        _folder.Dispose();
    }

    [RequiresToolFact]
    public async Task Should_keep_the_kinds_of_values_on_the_way_to_FSharp_and_back()
    {
        await RunAsync("""
            var count = 3; var rate = 0.5f; var xs = new[] { 1.5, double.NaN }; var when = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);
            var person = new { Name = "Ada", Scores = new[] { 1L, 2L } }; var map = new Dictionary<string, decimal> { ["a"] = 0.1m };
            """);
        await RunAsync("""
            #!share --from csharp count
            #!share --from csharp rate
            #!share --from csharp xs
            #!share --from csharp when --as moment
            #!share --from csharp person
            #!share --from csharp map
            let more : int = count + 100
            let types = [ typeof<int>.Name; rate.GetType().Name; xs.GetType().Name; moment.Kind.ToString(); person.Scores.GetType().Name; map.["a"].GetType().Name ]
            printf "%s" (String.concat " " types)
            type Point = { X: int; Y: float }
            let points = [ { X = 1; Y = 2.0 }; { X = 3; Y = nan } ]
            let nothing : string option = None
            let some = Some 5
            """, "fsharp");
        Assert.Equal("Int32 Single Double[] Utc Int64[] Decimal", Text("stdout"));
        await RunAsync("""
            #!share --from fsharp more
            #!share --from fsharp points
            #!share --from fsharp some
            #!set --name again --value @fsharp:xs
            Console.Write($"{more} {more.GetType().Name} {points.Length} {points[0].Y.GetType().Name} {points[1]} {again.GetType().Name} {some + 1}");
            """);
        Assert.EndsWith("103 Int32 2 Double { X = 3, Y = NaN } Double[] 6", Text("stdout"));
    }

    [RequiresToolFact]
    public async Task Should_keep_the_kinds_of_values_on_the_way_to_PowerShell_and_back()
    {
        await RunAsync("var count = 3; var rows = new[] { new { Name = \"a\", Sizes = new[] { 1, 2 } } }; var table = new[] { new[] { 1.5 }, new[] { 2.5, 3 } };");
        await RunAsync("""
            #!share --from csharp count
            #!share --from csharp rows
            #!share --from csharp table
            [Console]::Write("$($count.GetType().Name) $($rows[0].Sizes.GetType().Name) $($rows[0].Sizes[1]) $($table[1][1])")
            $made = [pscustomobject]@{ Total = $count + 1; Names = @('x', 'y') }
            $single = @(7)
            """, "pwsh");
        Assert.Equal("Int32 Int32[] 2 3", Text("stdout").Trim());
        _outputs.Clear();
        await RunAsync("#!share --from pwsh made\n#!share --from pwsh single\nConsole.Write($\"{made.Total.GetType().Name} {made.Names[1]} {single[0] + 1}\");");
        Assert.Equal("Int32 y 8", Text("stdout"));
    }

    [RequiresToolFact]
    public async Task Should_name_line_and_reason_when_a_cell_of_another_language_fails()
    {
        var result = await ExecuteAsync("let a = 1\nlet b : string = a", "fsharp");
        Assert.Equal(2, result.Error?.Line);
        Assert.Contains("error FS0001", result.Error?.Message);
        Assert.Contains("    let b : string = a", result.Error!.Traceback);
        Assert.Contains("has no variable 'missing'", (await ExecuteAsync("#!share --from fsharp missing")).Error?.Message);
        Assert.Contains("PowerShell has no variable 'missing'", (await ExecuteAsync("#!share --from pwsh missing")).Error?.Message);
        Assert.Contains("boom", (await ExecuteAsync("(failwith \"boom\" : int)", "fsharp")).Error?.Message);
        Assert.Equal("PowerShell stopped with an error, which its output shows", (await ExecuteAsync("throw 'no'", "pwsh")).Error?.Message);
    }

    [RequiresToolFact]
    public async Task Should_end_the_tool_and_keep_the_variables_of_CSharp_when_a_cell_in_FSharp_is_interrupted()
    {
        await RunAsync("var kept = 42;");
        await RunAsync("let lost = 1\nprintf \"%d\" (System.Diagnostics.Process.GetCurrentProcess().Id)", "fsharp");
        var tool = int.Parse(Text("stdout"), System.Globalization.CultureInfo.InvariantCulture);
        var cell = _session.ExecuteAsync("while true do ()", "cell 3", _ => { }, "fsharp");
        await Task.Delay(500);
        Assert.True(await _session.InterruptAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal("Interrupted", (await cell).Error?.Name);
        await Eventually.HoldsAsync(() => !IsRunning(tool), "the tool's process goes on");
        await RunAsync("kept");
        Assert.Contains("F# has no variable 'lost'", (await ExecuteAsync("#!share --from fsharp lost")).Error?.Message);
    }

    [RequiresToolFact]
    public async Task Should_say_so_when_the_tools_process_ends()
    {
        Assert.Contains("has ended, and their variables with it", (await ExecuteAsync("exit 3", "fsharp")).Error?.Message);
        await RunAsync("1 + 1", "fsharp");
    }

    [RequiresToolFact]
    public async Task Should_leave_no_process_when_the_worker_is_killed()
    {
        await RunAsync("printf \"%d\" (System.Diagnostics.Process.GetCurrentProcess().Id)", "fsharp");
        var tool = int.Parse(Text("stdout"), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(IsRunning(tool));
        _session.Kill();
        await _session.Death;
        await Eventually.HoldsAsync(() => !IsRunning(tool), "the tool's process goes on");
    }

    [RequiresToolFact]
    public async Task Should_complete_names_in_FSharp()
    {
        await RunAsync("let measured = [1]", "fsharp");
        CompletionsEvent? answer;
        // The first one can take longer than a reader would wait.
        for (var clock = Stopwatch.StartNew(); (answer = await _session.CompleteAsync("#!fsharp\nmeas\n#!csharp\n1", 13))?.Items.Count is null or 0;)
            Assert.InRange(clock.Elapsed.TotalSeconds, 0, 60);
        Assert.Equal((9, 13), (answer.Start, answer.End));
        Assert.Contains("measured", answer.Items.Select(item => item.Text));
        var hover = await _session.InspectAsync("#!fsharp\nmeasured", 11);
        Assert.Contains("list<int>", string.Concat(hover!.Data.Values));
    }

    [Fact]
    public async Task Should_hand_values_to_the_page()
    {
        await RunAsync("var points = new[] { new { X = 1, Y = double.NaN } }; var other = 2;");
        await RunAsync("#!share --from csharp points\n#!share --from csharp other\nelement.textContent = points[0].X;", "javascript");
        var html = _outputs.OfType<DisplayEvent>().Last().Data["text/html"];
        Assert.Contains("const points = [{\"X\": 1, \"Y\": NaN}];", html);
        Assert.DoesNotContain("other", html);
        await RunAsync("#!share --from csharp other\n<p onclick=\"alert(other)\">", "html");
        Assert.Contains("var other = 2;", _outputs.OfType<DisplayEvent>().Last().Data["text/html"]);
        Assert.Contains("Markdown has no variables", (await ExecuteAsync("#!share --from csharp other", "markdown")).Error?.Message);
    }

    [Fact]
    public async Task Should_run_nothing_of_a_cell_whose_magic_is_wrong()
    {
        var result = await ExecuteAsync("Console.WriteLine(\"half\");\n#!share --from csharp\nConsole.WriteLine(\"half\");");
        Assert.Equal("CellError", result.Error?.Name);
        Assert.Equal(2, result.Error?.Line);
        Assert.Contains("#!share NAME --from LANGUAGE", result.Error?.Message);
        Assert.Empty(_outputs.OfType<StreamEvent>());
        Assert.Contains("is not supported", (await ExecuteAsync("#!connect jupyter --kernel-name python")).Error?.Message);
    }

    [Fact]
    public async Task Should_list_variables_languages_and_versions()
    {
        await RunAsync("var number = 5; var pair = new { A = 1 }; string text = \"a\\nb\";");
        await RunAsync("#!who");
        Assert.Equal("name\nnumber\npair\ntext", Shown());
        await RunAsync("#!whos");
        Assert.Equal("name  type  value\nnumber  System.Int32  5\npair  anonymous  { A = 1 }\ntext  System.String  a b", Shown());
        await RunAsync("#!lsmagic");
        Assert.Contains("#!share NAME --from LANGUAGE [--as NEW_NAME]  Copies a variable", Shown());
        await RunAsync("#!about");
        Assert.Contains("Microsoft.DotNet.Interactive 1.0.0-beta.26120.1", Shown());
        await RunAsync("#!time\nawait Task.Delay(30);");
        Assert.Matches(@"^Wall time: \d+(\.\d+)? ms$", Shown());
    }

    [Fact]
    public async Task Should_import_notebooks_and_code_relative_to_their_own_folder()
    {
        Directory.CreateDirectory(_folder.File("parts", "deep"));
        File.WriteAllText(_folder.File("parts", "deep", "a.csx"), "var a = 1;");
        Notebooks.Write(_folder, Path.Combine("parts", "b.ipynb"), Notebooks.Code("#!import deep/a.csx"), Notebooks.Code("var b = a + 1;"));
        await RunAsync("#!import parts/b.ipynb\nConsole.Write(b);");
        Assert.Equal("2", Text("stdout"));

        Notebooks.Write(_folder, "circle.ipynb", Notebooks.Code("#!import circle.ipynb"));
        Assert.Contains("'circle.ipynb' imports itself: circle.ipynb → circle.ipynb", (await ExecuteAsync("#!import circle.ipynb")).Error?.Message);
        Assert.Contains("there is no file 'none.ipynb'", (await ExecuteAsync("#!import none.ipynb")).Error?.Message);
        File.WriteAllText(_folder.File("bad.csx"), "var x = 1;\nint y = \"a\";");
        var error = (await ExecuteAsync("var one = 1;\n#!import bad.csx")).Error!;
        Assert.Contains("in 'bad.csx': (2,9): error CS0029", error.Message);
        Assert.Equal(2, error.Line);
    }

    [Fact]
    public async Task Should_keep_texts_of_value_cells()
    {
        File.WriteAllText(_folder.File("data.csv"), "a,b");
        await RunAsync("#!value --name inline\nline 1\nline 2");
        await RunAsync("#!value --name file --from-file data.csv");
        await RunAsync("#!share --from value inline\n#!set --name content --value @value:file\nConsole.Write(inline.Split('\\n').Length + content);");
        Assert.Equal("2a,b", Text("stdout"));
    }

    [Fact]
    public async Task Should_leave_alone_directives_inside_of_texts()
    {
        await RunAsync("var s = \"\"\"\n    #!bash\n    /* #r \"nuget: Nothing, 1.0\" */\n    \"\"\";\nConsole.Write(s.Length);");
        Assert.Equal("37", Text("stdout"));
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private async Task RunAsync(string code, string? language = null)
    {
        var result = await ExecuteAsync(code, language);
        Assert.True(result.Succeeded, result.Error?.Message ?? result.Death?.Reason);
    }

    private Task<ExecutionResult> ExecuteAsync(string code, string? language = null) => _session.ExecuteAsync(code, "cell 1", _outputs.Add, language);

    private string Text(string stream) => string.Concat(_outputs.OfType<StreamEvent>().Where(e => e.Name == stream).Select(e => e.Text));

    private string Shown() => _outputs.OfType<DisplayEvent>().Last().Data["text/plain"];
}
