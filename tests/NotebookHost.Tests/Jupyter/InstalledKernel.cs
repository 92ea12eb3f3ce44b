using System.Diagnostics;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>The kernel, installed by its own verb into a folder that only the tests' clients look at.</summary>
public sealed class InstalledKernel : IAsyncLifetime
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly TemporaryFolder _folder = new();

    internal string Clients { get; } = Path.Combine(Folders.Root, "tests", "NotebookHost.Tests", "Jupyter", "clients");

    public async Task InitializeAsync()
    {
        var installed = await HostProcess.RunAsync("kernel", "install", "--prefix", _folder.Path);
        Assert.True(installed.ExitCode == 0, installed.ToString());
    }

    public Task DisposeAsync()
    {
        _folder.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Lets a Jupyter program find this kernel, and keep its files out of the user's folders.</summary>
    internal void SetEnvironment(ProcessStartInfo start)
    {
        start.Environment["JUPYTER_PATH"] = Path.Combine(_folder.Path, "share", "jupyter");
        foreach (var (variable, name) in new[] { ("JUPYTER_RUNTIME_DIR", "runtime"), ("JUPYTER_DATA_DIR", "data"), ("JUPYTER_CONFIG_DIR", "config"), ("IPYTHONDIR", "ipython") })
            start.Environment[variable] = _folder.File(name);
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        start.Environment["PYTHONWARNINGS"] = "ignore";
    }

    /// <summary>Runs Python where the kernel is known.</summary>
    internal Task<HostResult> RunPythonAsync(params IEnumerable<string> arguments) => RunPythonAsync(Limit, arguments);

    /// <summary>Runs Python where the kernel is known, for as long as the limit says.</summary>
    internal async Task<HostResult> RunPythonAsync(TimeSpan limit, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(JupyterClients.Python, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Clients,
        };
        SetEnvironment(start);
        using var process = Process.Start(start)!;
        return await ProcessOutput.ReadAsync(process, limit, "The client");
    }
}
