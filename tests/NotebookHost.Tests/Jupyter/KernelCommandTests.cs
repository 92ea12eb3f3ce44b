using System.Text.Json.Nodes;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>The verb <c>kernel</c>.</summary>
public sealed class KernelCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Kernel => _folder.File("share", "jupyter", "kernels", ".net-csharp");

    [Fact]
    public async Task Should_write_a_kernelspec_that_front_ends_understand()
    {
        await InstallAsync(0);
        var spec = JsonNode.Parse(File.ReadAllText(Path.Combine(Kernel, "kernel.json")))!;
        Assert.Equal("C#", (string?)spec["language"]);
        Assert.Equal("message", (string?)spec["interrupt_mode"]);
        Assert.False((bool?)spec["metadata"]!["debugger"]);
        var command = spec["argv"]!.AsArray().Select(part => (string)part!).ToList();
        Assert.True(File.Exists(command[0]), command[0]);
        Assert.Equal(["jupyter", "{connection_file}"], command[^2..]);
        foreach (var size in new[] { 32, 64 })
        {
            var logo = File.ReadAllBytes(Path.Combine(Kernel, $"logo-{size}x{size}.png"));
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], logo[..4]);
            Assert.Equal(size, logo[19]);
        }
    }

    [Fact]
    public async Task Should_replace_its_own_kernelspec()
    {
        await InstallAsync(0);
        File.WriteAllText(Path.Combine(Kernel, "left-over"), "");
        await InstallAsync(0);
        Assert.False(File.Exists(Path.Combine(Kernel, "left-over")));
    }

    [Fact]
    public async Task Should_leave_a_foreign_kernelspec_alone_unless_forced()
    {
        const string foreign = """{"argv":["dotnet","interactive","jupyter","{connection_file}"],"display_name":".NET (C#)","language":"C#"}""";
        Directory.CreateDirectory(Kernel);
        File.WriteAllText(Path.Combine(Kernel, "kernel.json"), foreign);
        var refused = await InstallAsync(2);
        Assert.Contains("--force", refused.Error);
        Assert.Contains("dotnet interactive", refused.Error);
        Assert.Equal(2, (await RunAsync("uninstall")).ExitCode);
        Assert.Equal(foreign, File.ReadAllText(Path.Combine(Kernel, "kernel.json")));
        Assert.Equal(0, (await RunAsync("install", "--force")).ExitCode);
        Assert.NotEqual(foreign, File.ReadAllText(Path.Combine(Kernel, "kernel.json")));
    }

    [Fact]
    public async Task Should_remove_what_it_installed()
    {
        await InstallAsync(0);
        Assert.Equal(0, (await RunAsync("uninstall")).ExitCode);
        Assert.False(Directory.Exists(Kernel));
        var again = await RunAsync("uninstall");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("There is no kernel '.net-csharp'", again.Error);
    }

    [Fact]
    public async Task Should_install_under_another_name()
    {
        Assert.Equal(0, (await RunAsync("install", "--name", "losslab")).ExitCode);
        Assert.True(File.Exists(_folder.File("share", "jupyter", "kernels", "losslab", "kernel.json")));
    }

    [Fact]
    public async Task Should_refuse_two_places_at_once_and_odd_names()
    {
        Assert.Equal(2, (await RunAsync("install", "--user")).ExitCode);
        Assert.Equal(2, (await RunAsync("install", "--name", "../up")).ExitCode);
    }

    [Fact]
    public async Task Should_list_kernels()
    {
        var result = await HostProcess.RunAsync("kernel", "list");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("this host", result.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(null, "Could not find file")]
    [InlineData("[]", "is not a connection file")]
    [InlineData("""{"transport":"tcp","key":"\ud800"}""", "is not a connection file")]
    [InlineData("""{"\ud800":"tcp"}""", "is not a connection file")]
    [InlineData("{", "connection.json")]
    [InlineData("""{"transport":"ipc"}""", "only 'tcp'")]
    [InlineData("""{"transport":"tcp","key":"k","signature_scheme":"hmac-md5"}""", "only 'hmac-sha256'")]
    [InlineData("""{"transport":"tcp","key":"","ip":"127.0.0.1"}""", "'shell_port' is missing")]
    [InlineData("""{"transport":"tcp","key":"","ip":"127.0.0.1","shell_port":70000}""", "shell_port must be from 1 to 65535")]
    [InlineData("""{"transport":"tcp","transport":"ipc"}""", "connection.json")]
    [InlineData("""{"transport":"tcp","key":"","ip":"192.0.2.1","shell_port":1,"control_port":2,"iopub_port":3,"stdin_port":4,"hb_port":5}""", "cannot listen on tcp://192.0.2.1:3")]
    public async Task Should_say_what_is_wrong_with_a_connection_file(string? text, string expected)
    {
        var file = _folder.File("connection.json");
        if (text is not null)
            File.WriteAllText(file, text);
        var result = await HostProcess.RunAsync("jupyter", file);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Contains(expected, result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<HostResult> InstallAsync(int exitCode)
    {
        var result = await RunAsync("install");
        Assert.True(result.ExitCode == exitCode, result.ToString());
        return result;
    }

    private Task<HostResult> RunAsync(string verb, params string[] options) =>
        HostProcess.RunAsync(["kernel", verb, "--prefix", _folder.Path, .. options]);
}
