using System.IO.Compression;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Kernel.Packages;

/// <summary>Packages that cells ask for by <c>#r "nuget: …"</c>.</summary>
public sealed class PackageTests(SharedSession shared) : IClassFixture<SharedSession>
{
    private const string NoNetwork = """
        foreach (var name in new[] { "http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY" }) Environment.SetEnvironmentVariable(name, "http://127.0.0.1:9");
        """;

    private readonly List<WorkerEvent> _outputs = [];

    [Theory]
    [InlineData("TorchSharp-cpu", "TorchSharp.torch.ones(2).sum().item<float>()")]
    [InlineData("torchsharp , 0.107.0", "TorchSharp.torch.ones(2).sum().item<float>()")]
    [InlineData("TorchSharp, *-*", "TorchSharp.torch.ones(2).sum().item<float>()")]
    [InlineData("PLOTLY.NET,[6.0, 7.0)", "typeof(Plotly.NET.GenericChart)")]
    [InlineData("Plotly.NET.CSharp", "typeof(Plotly.NET.CSharp.Chart)")]
    [InlineData("Plotly.NET.Interactive, 6.*", "typeof(Plotly.NET.GenericChart)")]
    [InlineData("Microsoft.DotNet.Interactive.Formatting", "typeof(Microsoft.DotNet.Interactive.Formatting.Formatter)")]
    [InlineData("LossLab", "typeof(LossLab.Losses.MseLoss).Assembly")]
    public async Task Should_answer_at_once_when_the_workbook_has_the_package(string package, string use)
    {
        await RunAsync($"#r \"nuget:{package}\"\n{use}");
        Assert.Empty(Lines());
        Assert.Single(_outputs.OfType<ResultEvent>());
    }

    [Theory]
    [InlineData("TorchSharp, 0.102.6", "TorchSharp 0.107.0 is in use, not 0.102.6: it comes with the workbook")]
    [InlineData("plotly.net, 4.2.0", "Plotly.NET 6.0.0 is in use, not 4.2.0: it comes with the workbook")]
    [InlineData("TorchSharp-cuda-windows, 0.99.3", "TorchSharp-cpu 0.107.0 is in use in place of TorchSharp-cuda-windows: it comes with the workbook and computes on the CPU")]
    [InlineData("Humanizer.Core, 3.0.10", "Humanizer.Core 2.14.1 is in use, not 3.0.10: it comes with the workbook")]
    public async Task Should_say_which_version_is_in_use_when_another_was_asked_for(string package, string line)
    {
        await RunAsync($"#r \"nuget: {package}\"\n1");
        Assert.Equal([line], Lines());
    }

    [NuGetTheory]
    [InlineData("#r \"nuget: Acornima, *-*\" // the newest", "typeof(Acornima.Parser)")]
    [InlineData("#r \"nuget: Razorvine.Pickle, [1.4, 2.0)\"  /* below 2 */", "typeof(Razorvine.Pickle.Pickler)")]
    [InlineData("#r \"nuget:tqdmsharp\"", "AppDomain.CurrentDomain.Load(\"TqdmSharp\").GetTypes()[0]")]
    public async Task Should_restore_a_package_however_its_version_is_given(string line, string use)
    {
        await RunAsync($"{line}\n{use}");
        Assert.StartsWith("restored: ", Assert.Single(Lines()));
        Assert.Single(_outputs.OfType<ResultEvent>());
    }

    [NuGetFact]
    public async Task Should_keep_the_first_version_and_say_so_when_later_cells_ask_for_others()
    {
        // In one cell the newer one holds.
        await RunAsync("#r \"nuget: NodaTime, 2.4.7\"\n#r \"nuget: NodaTime, 3.2.2\"\nConsole.Write(typeof(NodaTime.Instant).Assembly.Location);");
        Assert.Equal(["restored: NodaTime 3.2.2", "NodaTime: 3.2.2 holds, not 2.4.7, which this cell asks for, too"], Lines());
        Assert.Contains("3.2.2", Text());
        _outputs.Clear();
        await RunAsync("#r \"nuget: NodaTime, 3.3.4\"\n#r \"nuget: nodatime\"\n#r \"nuget: NodaTime, [3.0,3.3)\"\nConsole.Write(typeof(NodaTime.Instant).Assembly.Location);");
        Assert.Equal(["NodaTime 3.2.2 is in use, not 3.3.4: it was there first, and .NET loads no second one; restart the kernel to change it"], Lines());
        Assert.Contains("3.2.2", Text());
    }

    [NuGetFact]
    public async Task Should_say_which_version_wins_when_a_package_brings_another_of_a_provided_one()
    {
        using var folder = new TemporaryFolder();
        // Google.Protobuf only comes along: an older one that a package would be content with is worth no line.
        Pack(folder, "Needs.Torch", "1.0.0", ("TorchSharp", "0.100.0"), ("Google.Protobuf", "3.20.0"));
        Pack(folder, "TorchSharp", "0.100.0");
        await RunAsync($"#i \"nuget:{folder.Path}\"\n#r \"nuget: Needs.Torch, 1.0.0\"\nTorchSharp.torch.ones(2).sum().item<float>()");
        Assert.Equal(
            ["restored: Needs.Torch 1.0.0", "TorchSharp 0.107.0 is in use, not 0.100.0, which Needs.Torch 1.0.0 asks for: it comes with the workbook"], Lines());

        _outputs.Clear();
        Pack(folder, "Needs.More", "1.0.0-rc.1", ("TorchSharp", "99.0.0"));
        Pack(folder, "TorchSharp", "99.0.0");
        await RunAsync("#r \"nuget: Needs.More, *-*\"\nTorchSharp.torch.ones(2).sum().item<float>()");
        Assert.Equal(
            ["restored: Needs.More 1.0.0-rc.1", "TorchSharp 0.107.0 is in use, not 99.0.0, which Needs.More 1.0.0-rc.1 asks for: it comes with the workbook"], Lines());
    }

    [NuGetTheory]
    [InlineData("No.Such.Package.Anywhere.1234", "No.Such.Package.Anywhere.1234", "Is the name right?")]
    [InlineData("Razorvine.Data, 99.0", "Razorvine.Data", "Is the name right?")]
    [InlineData("AngleSharp, 99.0", "with version (>= 99.0.0)", "Ask for a version that there is")]
    public async Task Should_say_what_is_missing_and_what_to_do(string package, string what, string advice)
    {
        var error = (await ExecuteAsync($"// first\n#r \"nuget: {package}\"\nConsole.Write(1);")).Error!;
        Assert.Contains(what, error.Message);
        Assert.Contains(advice, error.Message);
        Assert.Equal(2, error.Line);
        Assert.Empty(Text());
    }

    [Fact]
    public async Task Should_say_so_when_a_source_is_not_there()
    {
        var error = (await ExecuteAsync("#i \"nuget: no/such/folder\"\n1")).Error!;
        Assert.Equal("there is no folder 'no/such/folder' to take packages from", error.Message);
    }

    [Fact]
    public async Task Should_say_so_in_time_when_there_is_no_network()
    {
        await using var session = await KernelSession.StartAsync(new KernelSessionOptions { WorkingDirectory = Path.GetTempPath() });
        await session.ExecuteAsync(NoNetwork, "cell 1", Collect);
        var result = await session.ExecuteAsync("#r \"nuget: Never.Restored.Here, 1.0\"", "cell 2", Collect).WaitAsync(TimeSpan.FromSeconds(90));
        Assert.Contains("Never.Restored.Here: NuGet cannot be reached (", result.Error?.Message);
        Assert.Contains("With a network, run the cell once", result.Error?.Message);
        // What the workbook has needs none.
        Assert.True((await session.ExecuteAsync("#r \"nuget: TorchSharp-cpu, 0.1\"\nTorchSharp.torch.ones(1)", "cell 3", Collect)).Succeeded);
    }

    [Fact]
    public async Task Should_give_up_when_the_network_says_nothing_and_stop_when_the_cell_is_interrupted()
    {
        using var folder = new TemporaryFolder();
        using var silent = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        silent.Start();
        var noAnswer = NoNetwork.Replace(":9\"", $":{((System.Net.IPEndPoint)silent.LocalEndpoint).Port}\"", StringComparison.Ordinal)
            + $"\nEnvironment.SetEnvironmentVariable(\"NUGET_HTTP_CACHE_PATH\", @\"{folder.File("cache")}\");";
        await using var session = await KernelSession.StartAsync(new KernelSessionOptions { WorkingDirectory = folder.Path });
        await session.ExecuteAsync(noAnswer, "cell 1", Collect);
        using var interrupt = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        var stopped = await session.ExecuteAsync("#r \"nuget: Never.Answered.First, 1.0\"", "cell 2", Collect, interrupt: interrupt.Token).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("Interrupted", stopped.Error?.Name);
        var result = await session.ExecuteAsync("#r \"nuget: Never.Answered.Second, 1.0\"", "cell 3", Collect).WaitAsync(TimeSpan.FromSeconds(150));
        Assert.Contains("Never.Answered.Second: NuGet cannot be reached (no answer within 45 s)", result.Error?.Message);
    }

    [NuGetFact]
    public async Task Should_need_no_network_for_what_was_restored_before()
    {
        using var folder = new TemporaryFolder();
        string[] cells = ["#r \"nuget: Razorvine.Pickle, 1.5.0\"\n1", "#r \"nuget: Acornima, *\"\n1"];
        for (var run = 0; run < 2; run++)
        {
            await using var session = await KernelSession.StartAsync(new KernelSessionOptions { WorkingDirectory = folder.Path });
            // NuGet keeps answers for half an hour.
            if (run == 1)
                await session.ExecuteAsync($"{NoNetwork}\nEnvironment.SetEnvironmentVariable(\"NUGET_HTTP_CACHE_PATH\", @\"{folder.File("cache")}\");", "cell 0", Collect);
            foreach (var cell in cells)
            {
                _outputs.Clear();
                var result = await session.ExecuteAsync(cell, "cell 1", Collect);
                Assert.True(result.Succeeded, result.Error?.Message);
            }
        }

        Assert.Equal("NuGet cannot be reached: the versions of the last time are in use", Lines()[^1]);
        Assert.StartsWith("restored: Acornima ", Lines()[0]);
    }

    private static void Pack(TemporaryFolder folder, string id, string version, params (string Id, string Version)[] dependencies)
    {
        using var package = ZipFile.Open(folder.File($"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using var writer = new StreamWriter(package.CreateEntry($"{id}.nuspec").Open());
        writer.Write($"""
            <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
            <id>{id}</id><version>{version}</version><authors>tests</authors><description>A test's.</description>
            <dependencies><group targetFramework="net10.0">{string.Concat(dependencies.Select(d => $"<dependency id=\"{d.Id}\" version=\"{d.Version}\"/>"))}</group></dependencies>
            </metadata></package>
            """);
    }

    private async Task RunAsync(string code)
    {
        var result = await ExecuteAsync(code);
        Assert.True(result.Succeeded, result.Error?.Message ?? result.Death?.Reason);
    }

    private Task<ExecutionResult> ExecuteAsync(string code) =>
        shared.Session.ExecuteAsync(code, "cell 1", Collect).WaitAsync(TimeSpan.FromSeconds(120));

    private void Collect(WorkerEvent output)
    {
        lock (_outputs)
            _outputs.Add(output);
    }

    private string[] Lines()
    {
        lock (_outputs)
            return [.. _outputs.OfType<DisplayEvent>().SelectMany(display => display.Data["text/plain"].Split('\n'))];
    }

    private string Text()
    {
        lock (_outputs)
            return string.Concat(_outputs.OfType<StreamEvent>().Select(s => s.Text));
    }
}
