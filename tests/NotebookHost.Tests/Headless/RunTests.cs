using System.Diagnostics;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Headless.Reports;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>Runs with options, each a process of its own.</summary>
public sealed class RunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Should_inject_typed_values_when_parameters_are_given()
    {
        var result = await RunAsync("parameters.ipynb", "-p", "epochs=12", "-p", "rate=1e-3", "-p", "name=a \"b\"", "-p", "verbose=true", "-p", "Seed=7");
        Assert.True(result.ExitCode == 0, result.ToString());
        var notebook = Executed("parameters.ipynb");
        Assert.Equal("12 0.001 a \"b\" True 7\n", Notebooks.Join(notebook.Cell("use").Outputs()[0]!["text"]));
        Assert.Equal([CellTags.InjectedParameters], notebook.Cells[2].Tags);
    }

    [Theory]
    [InlineData("parameters.ipynb", "epoch=3", "declares no parameter 'epoch'")]
    [InlineData("parameters.ipynb", "epochs=many", "'many' is no int")]
    [InlineData("parameters.ipynb", "list=1", "-p cannot set it")]
    [InlineData("good.ipynb", "epochs=3", "no cell tagged 'parameters'")]
    [InlineData("good.ipynb", "epochs", "-p takes name=value")]
    public async Task Should_say_what_is_wrong_when_a_parameter_does_not_fit(string notebook, string parameter, string message)
    {
        var result = await RunAsync(notebook, "-p", parameter);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(message, result.Output + result.Error);
    }

    [Fact]
    public async Task Should_fail_the_check_when_stubs_are_run()
    {
        var result = await RunAsync("exercise.ipynb", "--stubs");
        Assert.Equal(1, result.ExitCode);
        var notebook = Executed("exercise.ipynb");
        Assert.Equal("NotImplementedException", (string)notebook.Cell("check").Outputs()[0]!["ename"]!);
        Assert.Null(notebook.Cell("solution").Json["execution_count"]);
        Assert.NotNull(notebook.Cell("rest").Json["execution_count"]);
    }

    [Fact]
    public async Task Should_go_on_and_succeed_when_errors_are_allowed()
    {
        var result = await RunAsync("runtime-error.ipynb", "--allow-errors");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal("not reached\n", Notebooks.Join(Executed("runtime-error.ipynb").Cell("never").Outputs()[0]!["text"]));
    }

    [Fact]
    public async Task Should_start_no_other_notebook_when_failing_fast()
    {
        var result = await HostProcess.RunAsync(
            "run", Folders.Fixture("compile-error.ipynb"), Folders.Fixture("good.ipynb"), "--jobs", "1", "--fail-fast", "--out", _folder.File("out"));
        Assert.Equal(1, result.ExitCode);
        Assert.False(File.Exists(_folder.File("out", "good.ipynb")));
        Assert.Contains("not run", result.Output);
    }

    [Fact]
    public async Task Should_fail_the_cell_alone_when_an_exception_cannot_describe_itself()
    {
        var path = Notebooks.Write(_folder, "mute.ipynb",
            Notebooks.Code("class Mute : Exception { public override string Message => throw new FormatException(); public override string StackTrace => throw new FormatException(); }"),
            Notebooks.Code("throw new Mute();"),
            Notebooks.Code("Console.WriteLine(\"alive\");"));
        var result = await HostProcess.RunAsync("run", path, "--allow-errors", "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        var cells = NotebookDocument.Read(_folder.File("out", "mute.ipynb")).Cells;
        Assert.Equal("Mute", (string)cells[1].Outputs()[0]!["ename"]!);
        Assert.Contains("cannot describe itself: FormatException", (string)cells[1].Outputs()[0]!["evalue"]!);
        Assert.Equal("alive\n", Notebooks.Join(cells[2].Outputs()[0]!["text"]));
    }

    [Fact]
    public async Task Should_know_other_cultures_and_print_as_on_every_machine()
    {
        var path = Notebooks.Write(_folder, "culture.ipynb", Notebooks.Code(
            "Console.WriteLine($\"{1.5} {1.5.ToString(new System.Globalization.CultureInfo(\"de-DE\"))}\");"));
        var result = await HostProcess.RunAsync("run", path, "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal("1.5 1,5\n", Notebooks.Join(NotebookDocument.Read(_folder.File("out", "culture.ipynb")).Cells[0].Outputs()[0]!["text"]));
    }

    [LinuxFact]
    public async Task Should_refuse_a_pipe_as_a_notebook()
    {
        using (var make = Process.Start("mkfifo", [_folder.File("pipe.ipynb")]))
            await make.WaitForExitAsync();
        var result = await HostProcess.RunAsync("run", _folder.File("pipe.ipynb"), "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 3, result.ToString());
        Assert.Contains("empty", result.Output);
    }

    [Fact]
    public async Task Should_report_a_fault_of_the_host_and_run_the_other_notebooks()
    {
        var broken = Notebooks.Write(_folder, "broken.ipynb", Notebooks.Code("1"));
        var good = Notebooks.Write(_folder, "good.ipynb", Notebooks.Code("1"));
        var jobs = NotebookFinder.Find([broken, good], _folder.File("out"));

        var reports = await NotebookRun.RunAsync(jobs, new RunOptions(), new FaultyObserver("broken"), CancellationToken.None);

        Assert.Equal([RunStatus.HostFailed, RunStatus.Passed], reports.Select(report => report.Status));
        Assert.Contains("the host itself failed (InvalidOperationException: a fault)", reports[0].Message);
        Assert.DoesNotContain("   at ", reports[0].Message);
        Assert.Equal(70, NotebookRun.ExitCode(reports, cancelled: false));
        Assert.Contains("HostFailed", JUnitReport.ToXml(reports));
        Assert.True(File.Exists(_folder.File("out", "good.ipynb")));
    }

    [Fact]
    public async Task Should_time_out_when_the_notebook_takes_too_long()
    {
        var result = await RunAsync("endless.ipynb", "--timeout", "8");
        Assert.Equal(4, result.ExitCode);
        Assert.Contains("the notebook ran longer than 8 s", result.Output);
    }

    [Fact]
    public async Task Should_lose_only_its_worker_when_a_cell_runs_out_of_memory()
    {
        var result = await HostProcess.RunAsync(
            "run", Folders.Fixture("out-of-memory.ipynb"), Folders.Fixture("old-format.ipynb"), "--memory", "512", "--jobs", "1", "--out", _folder.File("out"));
        Assert.True(result.ExitCode is 1 or 5, result.ToString());
        Assert.Contains(result.ExitCode == 1 ? "OutOfMemoryException" : "the kernel died", result.Output);
        Assert.Equal(1, (int)Executed("old-format.ipynb").Cells[0].Json["execution_count"]!);
    }

    [Fact]
    public async Task Should_show_the_last_words_of_a_process_that_died()
    {
        var file = Notebooks.Write(_folder, "died.ipynb", Notebooks.Code("async void Fail() { await Task.Yield(); throw new Exception(\"unseen\"); }\nFail(); await Task.Delay(-1);"));
        var result = await HostProcess.RunAsync("run", file, "--out", _folder.File("out"));
        Assert.Equal(5, result.ExitCode);
        Assert.Contains("an exception that nothing caught on another thread", result.Output);
        Assert.Contains("Unhandled exception. System.Exception: unseen", result.Output);
        Assert.Contains("unseen", File.ReadAllText(_folder.File("out", "junit.xml")));
    }

    [Fact]
    public async Task Should_fail_when_an_async_void_method_throws_after_the_last_cell()
    {
        var file = Notebooks.Write(_folder, "late.ipynb",
            Notebooks.Code("async void Fail() { await Task.Delay(1000); throw new Exception(\"unseen\"); }\nFail();"),
            Notebooks.Code("never", "skip-execution"));
        var result = await HostProcess.RunAsync("run", file, "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 5, result.ToString());
        Assert.Contains("Unhandled exception. System.Exception: unseen", result.Output);
        Assert.Equal("KernelDied", (string)Executed("late.ipynb").Cells[0].Outputs()[^1]!["ename"]!);
    }

    [LinuxFact]
    public async Task Should_name_a_process_that_has_left_the_session()
    {
        var file = Notebooks.Write(_folder, "daemon.ipynb", Notebooks.Code(
            "System.Diagnostics.Process.Start(\"sh\", [\"-c\", \"setsid sleep 30 >/dev/null 2>&1 & echo $!; sleep 1\"]).WaitForExit();"));
        var result = await HostProcess.RunAsync("run", file, "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        var id = Notebooks.Join(Executed("daemon.ipynb").Cells[0].Outputs()[0]!["text"]).Trim();
        Assert.Contains($"still running, outside of the session of the cells: sleep ({id})", result.Output);
        Assert.Contains($"sleep ({id})", File.ReadAllText(_folder.File("out", "junit.xml")));
        using var daemon = Process.GetProcessById(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture));
        daemon.Kill();
    }

    [Fact]
    public async Task Should_say_what_native_code_raised_and_the_line_when_it_ends_the_process()
    {
        if (OperatingSystem.IsWindows())
            return;
        // As the C++ runtime ends a process: its words on stderr, then abort.
        var file = Notebooks.Write(_folder, "aborted.ipynb", Notebooks.Code("""
            using System.Runtime.InteropServices;
            [DllImport("libc")] static extern void abort();
            void End()
            {
                abort();
            }
            Console.OpenStandardError().Write("terminate called after throwing an instance of 'Error'\n  what():  shapes do not fit\nframe #0\n"u8);
            End();
            """));
        var result = await HostProcess.RunAsync("run", file, "--out", _folder.File("out"));
        Assert.Equal(5, result.ExitCode);
        Assert.Contains("line 8", result.Output);
        var error = Executed("aborted.ipynb").Cells[0].Outputs()[^1]!;
        Assert.Equal("KernelDied", (string)error["ename"]!);
        Assert.Equal("the kernel died: native code raised \"shapes do not fit\", which nothing could catch (signal 6, SIGABRT)", (string)error["evalue"]!);
        var trace = error["traceback"]!.AsArray().Select(line => (string)line!).ToList();
        Assert.Contains(trace, line => line.StartsWith("   at End() in cell 1", StringComparison.Ordinal) && line.EndsWith("line 5", StringComparison.Ordinal));
        Assert.EndsWith("line 8", trace[^1]);
    }

    [Fact]
    public async Task Should_restore_a_package_when_a_cell_asks_for_it()
    {
        // One that the host's build has restored already, so that no network is needed.
        var file = Notebooks.Write(_folder, "package.ipynb", Notebooks.Code("#r \"nuget: Markdig, 1.6.0\"\nMarkdig.Markdown.ToPlainText(\"*told*\").Trim()"));
        var result = await HostProcess.RunAsync("run", file, "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal("told", Notebooks.Join(Executed("package.ipynb").Cells[0].Outputs()[^1]!["data"]!["text/plain"]));
    }

    [Fact]
    public async Task Should_not_keep_in_memory_what_a_cell_prints()
    {
        var file = Notebooks.Write(_folder, "flood.ipynb", Notebooks.Code(
            "for (var i = 0; i < 2_000_000; i++) Console.WriteLine(\"0123456789012345678901234567890123456789\");\n"
            + "(GC.GetTotalMemory(forceFullCollection: true) >> 20).ToString()"));
        var result = await HostProcess.RunAsync("run", file, "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        var mebibytes = Notebooks.Join(Executed("flood.ipynb").Cells[0].Outputs()[^1]!["data"]!["text/plain"]);
        Assert.InRange(int.Parse(mebibytes, System.Globalization.CultureInfo.InvariantCulture), 1, 200);
    }

    [LinuxTheory]
    [InlineData("/proc/losslab")]
    [InlineData("/dev/null/out")]
    public async Task Should_say_so_before_running_when_the_output_folder_cannot_be_written(string output)
    {
        var result = await HostProcess.RunAsync("run", Folders.Fixture("good.ipynb"), "--out", output);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"cannot write to the output folder {output}", result.Error);
        Assert.DoesNotContain("running", result.Output);
    }

    [LinuxFact]
    public async Task Should_say_so_before_running_when_the_report_cannot_be_written()
    {
        var result = await HostProcess.RunAsync("run", Folders.Fixture("good.ipynb"), "--out", _folder.Path, "--report", "/proc/losslab/junit.xml");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("Choose another with --report", result.Error);
    }

    [Fact]
    public async Task Should_keep_outputs_apart_when_names_are_the_same()
    {
        _folder.CopyOfFixture("old-format.ipynb", "a");
        _folder.CopyOfFixture("old-format.ipynb", "b");
        var result = await HostProcess.RunAsync("run", _folder.File("a"), _folder.File("b"), "--out", _folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.True(File.Exists(_folder.File("out", "a", "old-format.ipynb")));
        Assert.True(File.Exists(_folder.File("out", "b", "old-format.ipynb")));
    }

    [Fact]
    public async Task Should_write_what_has_run_when_stopped()
    {
        if (OperatingSystem.IsWindows())
            return;
        // A shell starts background jobs with Ctrl-C ignored, and what they start inherits it: terminate works in any case.
        var sign = _folder.File("sign");
        var file = Notebooks.Write(_folder, "stopped.ipynb",
            Notebooks.Code("Console.WriteLine(\"before\");"), Notebooks.Code($"System.IO.File.WriteAllText(@\"{sign}\", \"\"); while (true) {{ }}"));
        using var host = HostProcess.Start("run", file, "--out", _folder.File("out"));
        var output = host.StandardOutput.ReadToEndAsync();
        await Eventually.HoldsAsync(() => File.Exists(sign), "The second cell did not begin.");
        using (var kill = Process.Start("kill", ["-TERM", $"{host.Id}"]))
            await kill.WaitForExitAsync();
        await host.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(130, host.ExitCode);
        Assert.Equal("before\n", Notebooks.Join(Executed("stopped.ipynb").Cells[0].Outputs()[0]!["text"]));
        Assert.Contains("stopped", await output);
    }

    [Fact]
    public async Task Should_have_written_what_has_run_when_killed()
    {
        var sign = _folder.File("sign");
        var file = Notebooks.Write(_folder, "killed.ipynb",
            Notebooks.Code("Console.WriteLine(\"before\");"), Notebooks.Code($"System.IO.File.WriteAllText(@\"{sign}\", \"\"); while (true) {{ }}"));
        using var host = HostProcess.Start("run", file, "--out", _folder.File("out"));
        await Eventually.HoldsAsync(() => File.Exists(sign), "The second cell did not begin.");
        host.Kill();
        await host.WaitForExitAsync();
        Assert.Equal("before\n", Notebooks.Join(Executed("killed.ipynb").Cells[0].Outputs()[0]!["text"]));
    }

    [Fact]
    public async Task Should_show_shape_and_values_when_a_cell_ends_with_a_tensor()
    {
        if (!File.Exists(Path.Combine(Folders.Root, "artifacts", "workbook", "workbook.csx")))
            Assert.Fail("artifacts/workbook is missing: run ./workbook setup first");
        var result = await RunAsync("tensor.ipynb");
        Assert.True(result.ExitCode == 0, result.ToString());
        var html = Notebooks.Join(Executed("tensor.ipynb").Cell("tensor").Outputs()[0]!["data"]!["text/html"]);
        Assert.Contains("[2 × 2] Float32", html);
        Assert.Contains(">4.5</td>", html);
    }

    private NotebookDocument Executed(string name) => NotebookDocument.Read(_folder.File("out", name));

    private Task<HostResult> RunAsync(string fixture, params string[] options) =>
        HostProcess.RunAsync(["run", Folders.Fixture(fixture), "--out", _folder.File("out"), .. options]);
}
