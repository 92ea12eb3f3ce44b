using System.Text.Json.Nodes;
using LossLab.NotebookHost.Tests.Support;
using Microsoft.Playwright;

namespace LossLab.NotebookHost.Tests.Jupyter.Browser;

/// <summary>The classic notebook in a browser that finds no network, shared by the tests of a class.</summary>
public sealed class ClassicNotebook(InstalledKernel kernel) : IAsyncLifetime
{
    private const float Patience = 60_000;

    private readonly TemporaryFolder _folder = new();
    private NotebookServer? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (RequiresNotebookFactAttribute.Missing is not null)
            return;
        Directory.CreateDirectory(_folder.File("notebooks"));
        _server = new NotebookServer(kernel, _folder);
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = JupyterClients.Chromium,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
            Env = new Dictionary<string, string> { ["HOME"] = _folder.Path, ["PATH"] = "/usr/bin:/bin" },
        });
        await _server.WaitAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        _server?.Dispose();
        _folder.Dispose();
    }

    /// <summary>Opens a copy of a chapter without its stored outputs.</summary>
    internal Task<NotebookPage> OpenChapterAsync(string name)
    {
        var chapter = JsonNode.Parse(File.ReadAllText(ChapterFiles.PathOf(name)))!;
        foreach (var cell in chapter["cells"]!.AsArray().Where(cell => cell!["outputs"] is not null))
            (cell!["execution_count"], cell["outputs"]) = (null, new JsonArray());
        return OpenAsync(chapter);
    }

    /// <summary>Opens a notebook of code cells.</summary>
    internal Task<NotebookPage> OpenAsync(params string[] cells)
    {
        var notebook = Notebooks.Json([.. cells.Select(source => Notebooks.Code(source))]);
        foreach (var (i, cell) in notebook["cells"]!.AsArray().Index())
            (cell!["id"], cell["execution_count"], cell["outputs"]) = ($"cell-{i}", null, new JsonArray());
        notebook["metadata"] = JsonNode.Parse("""{"kernelspec": {"name": ".net-csharp", "display_name": "C#", "language": "C#"}}""");
        return OpenAsync(notebook);
    }

    private async Task<NotebookPage> OpenAsync(JsonNode notebook)
    {
        var name = $"notebooks/{Guid.NewGuid():N}.ipynb";
        await File.WriteAllTextAsync(_folder.File(name), notebook.ToJsonString());
        var page = await _browser!.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(_server!.AddressOf(name));
        var opened = new NotebookPage(page);
        await opened.WaitForKernelAsync();
        return opened;
    }
}
