using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Documents.Dib;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>From <c>.dib</c> to <c>.ipynb</c> and back: nothing is lost that both can hold.</summary>
public sealed class DibConversionTests
{
    private static readonly string[] Kernels = ["csharp", "fsharp", "pwsh", "html", "javascript", "mermaid", "http", "value", "markdown", "my-own"];
    private static readonly string[] Lines = ["1 + 1", "", "  x", "é 🎯", "#!time", "\"text\"", "// @", "{\"a\": 1}", "\t"];

    [Fact]
    public void Should_come_back_when_converted_there_and_back()
    {
        var cells = Gen.Elements(Kernels).SelectMany(kernel => Gen.Elements(Lines).ListOf(3), (kernel, lines) => (kernel, Text: string.Join('\n', lines).Trim('\n')))
            .Where(cell => cell.Text.Length > 0).ListOf();
        Prop.ForAll(cells.ToArbitrary(), list =>
        {
            var file = new DibFile(
                new JsonObject { ["kernelInfo"] = PolyglotMetadata.KernelInfo(null, "csharp", list.Select(cell => cell.kernel)), ["authors"] = new JsonArray("a") },
                [.. list.Select(cell => new LanguageSection(cell.kernel, 0, cell.Text))]);
            var draft = DibWriter.Write(Read(file.ToText()));
            return draft.Text == file.ToText() && draft.Losses.Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Should_be_a_polyglot_notebook_when_read()
    {
        var notebook = NotebookDocument.Read(Folders.Fixture("mixed.dib"));
        Assert.Equal(["markdown", "code", "code", "code", "code"], notebook.Cells.Select(cell => cell.Type));
        Assert.Equal([null, "csharp", "html", "javascript", "csharp"], notebook.Cells.Select(cell => cell.KernelName));
        Assert.Equal(
            """{"dotnet_interactive":{"language":"csharp"},"polyglot_notebook":{"kernelName":"csharp"}}""", notebook.Cells[1].Json["metadata"]!.ToJsonString());
        Assert.Equal(
            """{"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp"},"language_info":{"name":"polyglot-notebook"}}""",
            Without(notebook.Json["metadata"]!, "polyglot_notebook").ToJsonString());
        Assert.Equal("HTML", (string)notebook.Json["metadata"]!["polyglot_notebook"]!["kernelInfo"]!["items"]![1]!["languageName"]!);
        Assert.Equal(notebook.ToText(), Notebooks.Parse(notebook.ToText()).ToText());
    }

    [Fact]
    public void Should_keep_metadata_of_the_notebook_that_is_not_the_usual()
    {
        var notebook = Notebooks.Parse("""
            {"nbformat":4,"nbformat_minor":5,"cells":[],"metadata":{"kernelspec":{"display_name":"C#","language":"C#","name":".net-csharp"},"title":"T",
            "polyglot_notebook":{"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"}]},"more":1},"low":NaN}}
            """);
        var back = Read(DibWriter.Write(notebook).Text);
        Assert.Equal(Sorted(notebook.Json["metadata"]!), Sorted(Without(back.Json["metadata"]!, "language_info")));
    }

    [Theory]
    [InlineData("{}", "csharp")]
    [InlineData("""{"kernelspec":{"name":".net-fsharp"}}""", "fsharp")]
    [InlineData("""{"kernelspec":{"name":".net-powershell"}}""", "pwsh")]
    [InlineData("""{"kernelspec":{"name":".net-csharp"},"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"my-own"}}}""", "my-own")]
    public void Should_write_cells_that_name_no_language_in_that_of_the_notebook(string metadata, string expected)
    {
        var notebook = Notebooks.Json(Notebooks.Code("1"));
        notebook["metadata"] = JsonNode.Parse(metadata);
        var file = DibFile.Parse(Encoding.UTF8.GetBytes(DibWriter.Write(Notebooks.Parse(notebook.ToJsonString())).Text));
        Assert.Equal(expected, Assert.Single(file.Cells).Kernel);
        Assert.Equal(expected, new DibKernels(file.Meta).Default);
    }

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "fsharp: let x = 1")]
    [InlineData("\n#!F#\n\nlet x = 1", "fsharp: let x = 1")]
    [InlineData("#!time\n1", "csharp: #!time/1")]
    [InlineData("1\r\n2\r\n", "csharp: 1/2")]
    public void Should_take_the_language_from_a_cells_first_line(string source, string expected)
    {
        var draft = DibWriter.Write(Notebooks.Document(Notebooks.Code(source)));
        var cell = Assert.Single(DibFile.Parse(Encoding.UTF8.GetBytes(draft.Text)).Cells);
        Assert.Equal(expected, $"{cell.Kernel}: {cell.Text.Replace('\n', '/')}");
        Assert.Empty(draft.Losses);
    }

    [Theory]
    [InlineData("""{"cell_type":"code","source":"1","metadata":{"tags":["exercise"],"losslab":{}}}""", "metadata of 1 cells (tags)")]
    [InlineData("""{"cell_type":"markdown","source":"1","metadata":{},"attachments":{"a.png":{"image/png":""}}}""", "attachments of 1 cells")]
    [InlineData("""{"cell_type":"raw","source":"1","metadata":{}}""", "1 raw cells")]
    [InlineData("""{"cell_type":"code","id":"a","source":"1\n#!fsharp\n2","metadata":{}}""", "the whole of cell 1 (id a), which has a line that begins another cell")]
    [InlineData("""{"cell_type":"markdown","id":"a","source":"x\n#!csharp\n1","metadata":{}}""", "the whole of cell 1 (id a), which has a line that begins another cell")]
    [InlineData("""{"cell_type":"code","source":"1","metadata":{"tags":[],"scrolled":true,"execution":{"a":1},"vscode":{"languageId":"csharp"}}}""", null)]
    public void Should_say_what_a_dib_file_cannot_hold(string cell, string? loss) =>
        Assert.Equal(loss is null ? [] : [loss], DibWriter.Write(Notebooks.Document(JsonNode.Parse(cell)!.AsObject())).Losses);

    [Fact]
    public void Should_say_what_it_leaves_out_and_what_others_make_of_it()
    {
        var cell = Notebooks.Code("var s = \"\"\"\n#!markdown\n\"\"\";");
        (cell["id"], cell["execution_count"]) = ("a", 1);
        var draft = DibWriter.Write(Notebooks.Document(cell, Notebooks.Code("\n")));
        Assert.Equal(["ids of 2 cells", "outputs of 1 cells", "1 empty cells"], draft.Omissions);
        Assert.Equal(["other programs take the line '#!markdown' of cell 1 (id a) for the beginning of a cell"], draft.Notes);
        Assert.Empty(draft.Losses);
    }

    private static NotebookDocument Read(string dib) => NotebookDocument.Parse(Encoding.UTF8.GetBytes(dib), "/notebooks/test.dib");

    private static JsonObject Without(JsonNode json, string name)
    {
        var copy = (JsonObject)json.DeepClone();
        copy.Remove(name);
        return copy;
    }

    private static string Sorted(JsonNode json) =>
        string.Join('\n', ((JsonObject)json).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}: {pair.Value?.ToJsonString()}"));
}
