using System.Diagnostics;
using System.Globalization;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Kernel;

/// <summary>One kernel in its process, as headless runs and front ends use it.</summary>
public sealed class KernelSessionTests : IAsyncLifetime
{
    private readonly List<WorkerEvent> _outputs = [];
    private KernelSession _session = null!;

    public async Task InitializeAsync() =>
        _session = await KernelSession.StartAsync(new KernelSessionOptions { WorkingDirectory = Path.GetTempPath() });

    public async Task DisposeAsync() => await _session.DisposeAsync();

    [Fact]
    public async Task Should_keep_the_protocol_whole_when_native_code_and_children_print()
    {
        var result = await RunAsync("""
            using System.Runtime.InteropServices;
            [DllImport("libc")] static extern int puts(string text);
            puts("{\"type\":\"done\",\"requestId\":1}");
            System.Diagnostics.Process.Start("echo", "from a child").WaitForExit();
            Console.OpenStandardError().Write("raw\n"u8);
            1
            """);
        Assert.True(result.Succeeded, result.Error?.Message);
        Assert.Equal("{\"type\":\"done\",\"requestId\":1}\nfrom a child\n", string.Concat(Text("stdout").Split('\n').Order(StringComparer.Ordinal).Reverse()
            .Where(line => line.Length > 0).Select(line => line + "\n")));
        Assert.Equal("raw\n", Text("stderr"));
        Assert.Single(_outputs.OfType<ResultEvent>());
    }

    [Fact]
    public async Task Should_lose_nothing_when_a_cell_prints_a_flood()
    {
        await RunAsync("for (var i = 0; i < 10000; i++) Console.WriteLine(i);");
        Assert.Equal(string.Concat(Enumerable.Range(0, 10000).Select(i => $"{i}\n")), Text("stdout"));
        Assert.InRange(_outputs.Count, 1, 2000);
    }

    [Fact]
    public async Task Should_give_LibTorch_one_thread_unless_told_otherwise()
    {
        await RunAsync("Console.Write(Environment.GetEnvironmentVariable(\"OMP_NUM_THREADS\"));");
        Assert.Equal(Environment.GetEnvironmentVariable("OMP_NUM_THREADS") ?? "1", Text("stdout"));
    }

    [Fact]
    public async Task Should_stream_outputs_while_the_cell_runs()
    {
        var first = new TaskCompletionSource();
        var cell = _session.ExecuteAsync("Console.WriteLine(1); await Task.Delay(Timeout.Infinite);".Replace("Timeout", "System.Threading.Timeout"), "cell 1", _ => first.TrySetResult());
        await first.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(cell.IsCompleted);
        await _session.InterruptAsync();
        await cell;
    }

    [Fact]
    public async Task Should_keep_variables_when_a_cell_cancels_in_time()
    {
        await RunAsync("var kept = 42;");
        var cell = _session.ExecuteAsync(
            "Console.WriteLine(\"on\"); await Task.Delay(-1, Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken);",
            "cell 2", Collect);
        await WaitForAsync("on");
        Assert.True(await _session.InterruptAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal("Interrupted", (await cell).Error?.Name);
        await RunAsync("Console.WriteLine(kept);");
        Assert.EndsWith("42\n", Text("stdout"));
    }

    [Fact]
    public async Task Should_stop_a_cell_and_keep_variables_when_interrupted_before_it_has_begun()
    {
        await RunAsync("var kept = 42;");
        for (var i = 0; i < 30; i++)
        {
            var cell = _session.ExecuteAsync(
                "await Task.Delay(-1, Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken);", "cell 2", Collect);
            Assert.True(await _session.InterruptAsync(TimeSpan.FromSeconds(20)));
            Assert.Equal("Interrupted", (await cell).Error?.Name);
        }

        await RunAsync("Console.WriteLine(kept);");
        Assert.Equal("42\n", Text("stdout"));
    }

    [Fact]
    public async Task Should_kill_the_worker_when_a_cell_does_not_cancel()
    {
        var cell = _session.ExecuteAsync("Console.WriteLine(\"on\"); while (true) { }", "cell 1", Collect);
        await WaitForAsync("on");
        var clock = Stopwatch.StartNew();
        Assert.False(await _session.InterruptAsync());
        Assert.InRange(clock.Elapsed.TotalSeconds, 1.9, 15);
        Assert.Equal(137, (await cell).Death?.ExitCode);
        Assert.False(_session.IsAlive);
    }

    [Fact]
    public async Task Should_say_why_when_the_worker_dies()
    {
        var result = await RunAsync("Environment.Exit(7);");
        Assert.Equal(7, result.Death?.ExitCode);
        Assert.Contains("exit code 7", result.Death?.Reason);
    }

    [Fact]
    public async Task Should_end_with_an_error_when_a_cell_asks_and_nobody_answers()
    {
        var result = await RunAsync("await Microsoft.DotNet.Interactive.Kernel.GetInputAsync(\"Your name?\")");
        Assert.False(result.Succeeded);
        Assert.Null(result.Death);
    }

    [Fact]
    public async Task Should_read_the_end_of_the_file_when_a_cell_reads_the_console()
    {
        await RunAsync("Console.WriteLine(Console.ReadLine() is null);");
        Assert.Equal("True\n", Text("stdout"));
    }

    [Fact]
    public async Task Should_show_markdown_and_html_when_a_cell_names_their_kernels()
    {
        await _session.ExecuteAsync("# Title", "cell 1", Collect, "markdown");
        await RunAsync("#!html\n<b>bold</b>");
        Assert.Equal(["<h1 id=\"title\">Title</h1>", "<b>bold</b>"], _outputs.OfType<DisplayEvent>().Select(d => d.Data["text/html"].Trim()));
    }

    [Fact]
    public async Task Should_show_what_background_work_of_an_earlier_cell_shows()
    {
        await RunAsync("""
            var shown = display("first");
            var work = Task.Run(async () => { await Task.Delay(300); Console.WriteLine("late"); shown.Update("second"); });
            """);
        _outputs.Clear();
        await RunAsync("System.Threading.Thread.Sleep(100); await work;");
        Assert.Equal("late\n", Text("stdout"));
        Assert.Equal("second", Assert.Single(_outputs.OfType<UpdateEvent>()).Data["text/plain"]);
    }

    [Fact]
    public async Task Should_lose_nothing_that_background_work_prints_while_cells_begin_and_end()
    {
        await RunAsync("""
            var printing = true;
            var printed = 0;
            var work = new System.Threading.Thread(() => { while (System.Threading.Volatile.Read(ref printing)) { Console.WriteLine(printed++); System.Threading.Thread.SpinWait(5000); } });
            work.Start();
            """);
        for (var i = 0; i < 100; i++)
            await RunAsync("");
        await RunAsync("printing = false; work.Join(); Console.Error.Write(printed);");
        Assert.Equal(string.Concat(Enumerable.Range(0, int.Parse(Text("stderr"), CultureInfo.InvariantCulture)).Select(i => $"{i}\n")), Text("stdout"));
    }

    [Fact]
    public async Task Should_show_LibTorchs_warnings_without_time_and_place()
    {
        await RunAsync("""
            var errors = Console.OpenStandardError();
            errors.Write("[W1128 03:04:23.639623091 kl_div.cpp:12] Warning: reduction: 'mean' divides by all elements (function kl_div)\nplain\n"u8);
            errors.Write("[W1128 03:04:24.1 engine.cpp:1301] Warning: Using backward() with create_graph=True will create a reference cycle … (function operator())\n"u8);
            """);
        Assert.Equal("Warning: reduction: 'mean' divides by all elements\nplain\n", Text("stderr"));
    }

    [Fact]
    public async Task Should_leave_out_what_is_too_long_and_go_on()
    {
        await RunAsync("new string('x', 200_000_000)");
        Assert.Equal(
            "[this output was left out: it takes 190 MiB, and at most 8 MiB are shown]", _outputs.OfType<ResultEvent>().Single().Data["text/plain"]);
        var result = await RunAsync("throw new Exception(new string('x', 50_000_000));");
        Assert.InRange(result.Error!.Message.Length, 1, 50_000);
        _outputs.Clear();
        await RunAsync("Console.Write(new string('y', 3_000_000));");
        Assert.Equal(3_000_000, Text("stdout").Length);
    }

    [Fact]
    public async Task Should_say_so_when_the_folder_is_not_there()
    {
        var options = new KernelSessionOptions { WorkingDirectory = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()) };
        var error = await Assert.ThrowsAsync<KernelStartException>(() => KernelSession.StartAsync(options));
        Assert.Contains(options.WorkingDirectory, error.Message);
    }

    [LinuxFact]
    public async Task Should_end_the_processes_that_cells_have_started()
    {
        var result = await RunAsync("Console.Write(System.Diagnostics.Process.Start(\"sleep\", \"100\").Id);");
        Assert.True(result.Succeeded, result.Error?.Message);
        using var child = Process.GetProcessById(int.Parse(Text("stdout"), CultureInfo.InvariantCulture));
        await _session.DisposeAsync();
        await child.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(10));
    }

    [LinuxFact]
    public async Task Should_end_the_processes_that_cells_have_started_when_the_worker_ends_by_itself()
    {
        // The second has a process group of its own.
        await RunAsync("""
            Console.Write(System.Diagnostics.Process.Start("sleep", "100").Id + " ");
            Console.Write(System.Diagnostics.Process.Start("timeout", "100 sleep 100").Id);
            """);
        var children = Text("stdout").Split(' ').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(2, children.Count(LinuxProcess.IsAlive));
        var result = await RunAsync("Environment.Exit(7);");
        Assert.Equal(7, result.Death?.ExitCode);
        Assert.Empty(result.Death!.Remaining);
        await Eventually.HoldsAsync(() => !children.Any(LinuxProcess.IsAlive), "A child is still there.");
    }

    [LinuxFact]
    public async Task Should_name_what_has_left_its_session_and_not_end_it()
    {
        // With a parent that ends at once: nothing but its environment tells where it comes from.
        await RunAsync("""
            System.Diagnostics.Process.Start("sh", ["-c", "setsid sleep 30 >/dev/null 2>&1 & echo $!"]).WaitForExit();
            """);
        var id = int.Parse(Text("stdout"), CultureInfo.InvariantCulture);
        await Eventually.HoldsAsync(() => LinuxProcess.Name(id) == "sleep", "The daemon did not start.");
        await _session.DisposeAsync();
        var death = await _session.Death;
        Assert.Equal([$"sleep ({id})"], death.Remaining);
        Assert.True(LinuxProcess.IsAlive(id));
        using var daemon = Process.GetProcessById(id);
        daemon.Kill();
    }

    [Fact]
    public async Task Should_stop_the_cell_whose_token_it_is_and_no_other()
    {
        await RunAsync("var kept = 42;");
        using var first = new CancellationTokenSource();
        Assert.True((await _session.ExecuteAsync("1", "cell 2", Collect, interrupt: first.Token)).Succeeded);
        var second = _session.ExecuteAsync("Console.WriteLine(\"on\"); await Task.Delay(300); Console.WriteLine(kept);", "cell 3", Collect);
        await WaitForAsync("on");
        await first.CancelAsync();
        Assert.True((await second).Succeeded);
        Assert.Equal("on\n42\n", Text("stdout"));

        using var before = new CancellationTokenSource();
        await before.CancelAsync();
        var third = await _session.ExecuteAsync(
            "await Task.Delay(-1, Microsoft.DotNet.Interactive.KernelInvocationContext.Current.CancellationToken);", "cell 4", Collect, interrupt: before.Token);
        Assert.Equal("Interrupted", third.Error?.Name);
    }

    [Theory]
    [InlineData("1 +", "incomplete")]
    [InlineData("1 + 1", "complete")]
    public async Task Should_tell_whole_cells_from_others_while_a_cell_runs(string code, string status)
    {
        var cell = _session.ExecuteAsync("Console.WriteLine(\"on\"); while (true) { }", "cell 1", Collect);
        await WaitForAsync("on");
        Assert.Equal(status, (await _session.IsCompleteAsync(code))?.Status);
        Assert.False(cell.IsCompleted);
    }

    [Fact]
    public async Task Should_keep_variables_when_asked_about_code_that_is_nested_too_deep()
    {
        await RunAsync("var kept = 42;");
        var code = new string('(', LossLab.NotebookHost.Kernel.Worker.AskableCode.MostNested + 1);
        Assert.Equal("unknown", (await _session.IsCompleteAsync(code))?.Status);
        Assert.Empty((await _session.CompleteAsync(code, code.Length))!.Items);
        Assert.Empty((await _session.InspectAsync(code, code.Length - 1))!.Data);
        await RunAsync("Console.WriteLine(kept);");
        Assert.Equal("42\n", Text("stdout"));
    }

    [Fact]
    public async Task Should_wait_for_what_cells_have_started_when_it_settles()
    {
        await RunAsync("async void Later() { await Task.Delay(300); Console.WriteLine(\"later\"); }\nLater();");
        Assert.Null(await _session.SettleAsync(CancellationToken.None));
        await WaitForAsync("later");
        await RunAsync("async void Fail() { await Task.Delay(300); throw new Exception(\"unseen\"); }\nFail();");
        Assert.Equal(134, (await _session.SettleAsync(CancellationToken.None))?.ExitCode);
    }

    private Task<ExecutionResult> RunAsync(string code) =>
        _session.ExecuteAsync(code, "cell 1", Collect).WaitAsync(TimeSpan.FromSeconds(60));

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

    private Task WaitForAsync(string text) => Eventually.HoldsAsync(() => Text("stdout").Contains(text), "The cell did not print.");
}
