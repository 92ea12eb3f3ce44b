using LossLab.NotebookHost.Comparison;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>A chapter runs through the kernel too, and shows what a headless run stored.</summary>
/// <remarks>A short one: client and headless run share the session, and all chapters are run headless.</remarks>
[Collection(JupyterCollection.Name)]
public sealed class ChapterClientTests(InstalledKernel kernel)
{
    [RequiresJupyterTheory]
    [InlineData("11-custom-autograd.ipynb")]
    public async Task Should_show_what_is_stored_when_run_by_nbclient(string name)
    {
        using var folder = new TemporaryFolder();
        var target = folder.File("nbclient.ipynb");

        var client = await kernel.RunPythonAsync("execute_notebook.py", ChapterFiles.PathOf(name), target);

        Assert.True(client.ExitCode == 0, client.ToString());
        var stored = NotebookDocument.Read(ChapterFiles.PathOf(name));
        var differences = NotebookComparer.Compare(stored, NotebookDocument.Read(target));
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
