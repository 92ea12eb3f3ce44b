using System.Diagnostics;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>A page that nbconvert makes through the kernel shows its charts and diagrams without a network.</summary>
[Collection(JupyterCollection.Name)]
public sealed class ConvertTests(InstalledKernel kernel)
{
    [RequiresJupyterTheory(chromium: true)]
    [InlineData("notebooks")]
    [InlineData("artifacts/run")]
    [InlineData("talks/2026/autumn")]
    public async Task Should_draw_charts_from_the_built_workbook(string place)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("artifacts", "workbook"));
        Directory.CreateDirectory(folder.File(place));
        var host = Path.GetDirectoryName(HostProcess.Path)!;
        File.Copy(Path.Combine(host, "plotly.min.js"), folder.File("artifacts", "workbook", "plotly.min.js"));
        var references = string.Join('\n', new[] { "LossLab.dll", "LossLab.Plots.dll", "Plotly.NET.dll" }
            .Select(name => Path.Combine(host, name)).Where(File.Exists).Select(path => $"#r \"{path}\""));
        var cell = Notebooks.Code($"{references}\nusing LossLab;\nPlots.Histogram(\"Counts\", \"value\", [(\"sample\", [1, 2, 2, 3])])");
        (cell["id"], cell["execution_count"], cell["outputs"]) = ("chart", null, new JsonArray());
        var notebook = Notebooks.Write(folder, Path.Combine(place, "chart.ipynb"), cell);

        var converted = await kernel.RunPythonAsync("-m", "nbconvert", "--to", "html", "--execute", "--ExecutePreprocessor.kernel_name=.net-csharp", notebook);
        Assert.True(converted.ExitCode == 0, converted.ToString());
        var page = await ShowAsync(Path.ChangeExtension(notebook, ".html"), folder);
        Assert.Contains("class=\"main-svg\"", page);
        Assert.Contains("Counts", page);
        Assert.DoesNotContain("Copy artifacts/workbook", page[..page.IndexOf("<script", StringComparison.Ordinal)]);
    }

    [RequiresJupyterTheory(chromium: true, tool: true)]
    [InlineData("polyglot.ipynb")]
    public async Task Should_show_all_of_its_languages(string name)
    {
        using var folder = new TemporaryFolder();
        var host = Path.GetDirectoryName(HostProcess.Path)!;
        foreach (var script in new[] { "plotly.min.js", "mermaid.min.js" })
            File.Copy(Path.Combine(host, script), folder.File(script));
        // A client sends the text of a cell alone: its language must stand there.
        var notebook = NotebookDocument.Read(Folders.Fixture(name));
        foreach (var cell in notebook.Cells.Where(cell => cell.IsCode))
        {
            cell.SetSource((cell.KernelName is { } language ? $"#!{language}\n" : "")
                + cell.Source.Replace("../../artifacts/workbook", Path.Combine(Folders.Root, "artifacts", "workbook")).Replace("good.ipynb", name));
            cell.Json["metadata"] = new JsonObject();
        }

        notebook.Write(folder.File(name));
        for (var i = 0; i < 6; i++)
            File.Copy(folder.File(name), folder.File($"copy{i}.ipynb"));
        var converted = await kernel.RunPythonAsync("-m", "nbconvert", "--to", "html", "--execute", "--ExecutePreprocessor.kernel_name=.net-csharp", folder.File(name));
        Assert.True(converted.ExitCode == 0, converted.ToString());
        var page = await ShowAsync(folder.File(Path.ChangeExtension(name, ".html")), folder);
        Assert.Contains("60 steps, half after 8", page);
        Assert.Contains("60 Int32 True True", page);
        Assert.Matches("<svg[^>]*aria-roledescription=\"flowchart", page);
        Assert.Contains("class=\"main-svg\"", page);
        Assert.Contains("<output>60: loss 0.0036</output>", page);
        Assert.Contains("<td>summarises</td>", page);
    }

    // The page as it stands once its scripts have run; the browser finds no network.
    private static async Task<string> ShowAsync(string page, TemporaryFolder folder)
    {
        var start = new ProcessStartInfo(JupyterClients.Chromium,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND", $"--user-data-dir={folder.File("browser")}",
            "--virtual-time-budget=20000", "--dump-dom", new Uri(page).AbsoluteUri,
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var browser = Process.Start(start)!;
        var errors = browser.StandardError.ReadToEndAsync();
        var dom = await browser.StandardOutput.ReadToEndAsync().WaitAsync(TimeSpan.FromMinutes(2));
        await browser.WaitForExitAsync();
        Assert.True(dom.Length > 0, await errors);
        return dom;
    }
}
