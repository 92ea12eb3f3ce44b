using System.Text.Json.Nodes;
using System.Xml.Linq;
using LossLab.NotebookHost.Headless;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Headless;

/// <summary>Reports name the language of a cell.</summary>
public sealed class CellLanguageTests
{
    [Theory]
    [InlineData("1", null, null, "C#")]
    [InlineData("", null, null, "C#")]
    [InlineData("1", "fsharp", null, "F#")]
    [InlineData("1", "pwsh", null, "PowerShell")]
    [InlineData("1", "my-own", null, "my-own")]
    [InlineData("#!fsharp\n1", null, null, "F#")]
    [InlineData("1\n#!fsharp\r\n2", null, null, "C# and F#")]
    [InlineData("1\n#!fsharp\n2", null, 1, "C#")]
    [InlineData("1\n#!fsharp\n2\n3", null, 4, "F#")]
    [InlineData("var s = \"\"\"\n#!fsharp\n\"\"\";", null, null, "C#")]
    public void Should_name_the_language_of_cell_and_line(string source, string? kernel, int? line, string expected)
    {
        var cell = Notebooks.Code(source);
        if (kernel is not null)
            cell["metadata"] = new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelName"] = kernel } };
        Assert.Equal(expected, CellLanguage.Of(Notebooks.Document(cell).Cells[0], "csharp", line));
    }

    [Theory]
    [InlineData("1", "F#")]
    [InlineData("#!csharp\n1", "C#")]
    public void Should_name_the_notebooks_language_when_the_cell_names_none(string source, string expected) =>
        Assert.Equal(expected, CellLanguage.Of(Notebooks.Document(Notebooks.Code(source)).Cells[0], "fsharp"));

    [Fact]
    public async Task Should_name_the_language_of_a_failing_cell_in_log_and_report()
    {
        using var folder = new TemporaryFolder();
        var cell = Notebooks.Code("failwith \"no\"");
        cell["id"] = "fails";
        cell["metadata"] = new JsonObject { ["dotnet_interactive"] = new JsonObject { ["language"] = "fsharp" } };

        var result = await HostProcess.RunAsync("run", Notebooks.Write(folder, "mixed.ipynb", Notebooks.Code("1"), cell), "--out", folder.File("out"));

        Assert.True(result.ExitCode == 1, result.ToString());
        Assert.Matches(@"FAILED: .*mixed\.ipynb, cell 2 \(id fails\)(, line \d+)? in F#\n", result.Output);
        Assert.Matches(@"failed: .*mixed\.ipynb \(.*\): cell 2 \(id fails\)(, line \d+)? in F#: ", result.Output);
        var report = XDocument.Load(folder.File("out", "junit.xml"));
        JUnitSchema.Check(report);
        Assert.StartsWith("F#: ", (string)report.Descendants("failure").Single().Attribute("message")!);
    }
}
