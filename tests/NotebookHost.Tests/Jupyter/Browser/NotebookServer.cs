using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Jupyter.Browser;

/// <summary>Debian's classic notebook, serving a folder laid out as the repository: notebooks, the built workbook and the data.</summary>
internal sealed class NotebookServer : IDisposable
{
    public const string Program = "/usr/bin/jupyter-notebook";

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private readonly StringBuilder _log = new();
    private readonly Process _process;
    private readonly string _token = Guid.NewGuid().ToString("N");
    private readonly int _port = FreePort();

    /// <summary>Starts it.</summary>
    public NotebookServer(InstalledKernel kernel, TemporaryFolder folder)
    {
        foreach (var part in new[] { Path.Combine("artifacts", "workbook"), "data" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.File(part))!);
            Directory.CreateSymbolicLink(folder.File(part), Path.Combine(Folders.Root, part));
        }

        var start = new ProcessStartInfo(Program,
        [
            "--no-browser", "--allow-root", "--ip=127.0.0.1", $"--port={_port}", "--NotebookApp.port_retries=0", $"--notebook-dir={folder.Path}",
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        kernel.SetEnvironment(start);
        start.Environment["HOME"] = folder.Path;
        start.Environment["JUPYTER_TOKEN"] = _token;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Log(line.Data);
        _process.ErrorDataReceived += (_, line) => Log(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The page of a notebook.</summary>
    public string AddressOf(string notebook) => $"http://127.0.0.1:{_port}/notebooks/{notebook}?token={_token}";

    /// <summary>Waits until it answers.</summary>
    public async Task WaitAsync()
    {
        using var client = new HttpClient();
        var started = Stopwatch.StartNew();
        while (!await AnswersAsync(client))
        {
            if (_process.HasExited || started.Elapsed > StartLimit)
                throw new InvalidOperationException($"The classic notebook did not start.\n{_log}");
            await Task.Delay(50);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri($"http://127.0.0.1:{_port}/api?token={_token}"));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Log(string? line)
    {
        lock (_log)
            _log.AppendLine(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
