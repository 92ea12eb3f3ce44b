using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Languages;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>A notebook of several languages, as cell metadata names them.</summary>
public sealed class PolyglotRunTests
{
    [RequiresToolFact]
    public async Task Should_run_every_cell_in_its_language()
    {
        using var folder = new TemporaryFolder();
        var result = await HostProcess.RunAsync("run", Folders.Fixture("polyglot.ipynb"), "--out", folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        var executed = NotebookDocument.Read(folder.File("out", "polyglot.ipynb"));
        Assert.Equal("60 Int32 True True\n", Notebooks.Join(executed.Cell("back").Outputs()[0]!["text"]));
        Assert.Equal("good.ipynb", Notebooks.Join(executed.Cell("files").Outputs()[0]!["text"]).Trim());
        Assert.Contains("flowchart LR", Notebooks.Join(executed.Cell("pipeline").Outputs()[0]!["data"]!["text/html"]));
    }

    [Fact]
    public async Task Should_take_the_language_of_cells_that_name_none_from_the_notebook()
    {
        using var folder = new TemporaryFolder();
        var notebook = Notebooks.Json(Notebooks.Code("- one"));
        notebook["metadata"] = System.Text.Json.Nodes.JsonNode.Parse("""{"polyglot_notebook": {"kernelInfo": {"defaultKernelName": "markdown"}}}""");
        File.WriteAllText(folder.File("text.ipynb"), notebook.ToJsonString());
        var result = await HostProcess.RunAsync("run", folder.File("text.ipynb"), "--out", folder.File("out"));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("<li>one</li>", Notebooks.Join(NotebookDocument.Read(folder.File("out", "text.ipynb")).Cells[0].Outputs()[0]!["data"]!["text/html"]));
    }
}
