using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel.Formatters;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>Executed notebooks as they are kept.</summary>
public sealed class StoredCopyTests
{
    [Fact]
    public async Task Should_be_the_same_file_when_two_runs_show_the_same()
    {
        using var folder = new TemporaryFolder();
        var path = Notebooks.Write(folder, "chart.ipynb", Notebooks.Code(
            """
            string Chart() => $"<div id=\"chart-{Guid.NewGuid():N}\"></div>";
            display(HTML(Chart()));
            HTML(Chart())
            """));
        var texts = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            var result = await HostProcess.RunAsync("check", "--update", path);
            Assert.True(result.ExitCode == 0, result.ToString());
            texts.Add(await File.ReadAllTextAsync(path));
        }

        var id = NotebookDocument.Read(path).Cells[0].Id;
        Assert.Contains($"chart-{id}-1", texts[0]);
        Assert.Contains($"chart-{id}-2", texts[0]);
        Assert.Equal(texts[0], texts[1]);
    }

    // Found by the search of random input: what is read must be stored too.
    [Fact]
    public void Should_store_outputs_as_deep_as_they_are_read()
    {
        var deep = string.Concat(Enumerable.Repeat('[', 100)) + string.Concat(Enumerable.Repeat(']', 100));
        var notebook = Notebooks.Parse($$$"""
            {"cells":[{"cell_type":"code","source":"1","outputs":[{"output_type":"display_data","data":{"application/json":{{{deep}}}},"metadata":{}}]}],"nbformat":4}
            """);
        Assert.Contains(deep, StoredCopy.Create(notebook).Json.ToJsonString());
    }

    [Fact]
    public void Should_know_the_ids_when_charts_get_them() =>
        Assert.Matches($"id=\"{ChartHtml.RandomId}\"", ChartHtml.ToHtml("""{"data":[]}"""));
}
