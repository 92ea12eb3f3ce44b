using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>Reading and writing notebooks.</summary>
public sealed class NotebookDocumentTests
{
    [Fact]
    public void Should_give_back_the_file_byte_for_byte_when_nothing_changes()
    {
        var text = File.ReadAllText(Folders.Fixture("good.ipynb"));
        Assert.Equal(text, Notebooks.Parse(text).ToText());
    }

    [Fact]
    public void Should_give_back_any_text_when_written_and_read() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), text =>
            (string)JsonNode.Parse(NotebookWriter.ToText(new JsonArray(text)))![0]! == text.Replace("\r\n", "\r\n")
            || text.Any(char.IsSurrogate)).QuickCheckThrowOnFailure();

    [Fact]
    public void Should_write_as_python_does()
    {
        // json.dumps({"a": [], "b": {}, "c": "é\x7f\u2028\U0001f3af\"\\\n\x01", "d": [1.50]}, indent=1, ensure_ascii=False)
        var json = JsonNode.Parse("""{"a":[],"b":{},"c":"\u00e9\u007f\u2028\ud83c\udfaf\"\\\n\u0001","d":[1.50]}""")!;
        Assert.Equal("{\n \"a\": [],\n \"b\": {},\n \"c\": \"é\u007f\u2028🎯\\\"\\\\\\n\\u0001\",\n \"d\": [\n  1.50\n ]\n}\n", NotebookWriter.ToText(json));
    }

    [Theory]
    [InlineData("""{"a":[],"b":{},"c":[[],[1,2],{"d":null}],"e":{"f":{"g":[true]}},"h":-1.50e3}""")]
    [InlineData("""[ [ "\u00e9 \ud83c\udfaf \"" ] , 1 ]""")]
    [InlineData("\"text\"")]
    [InlineData("5")]
    [InlineData("{}")]
    public void Should_write_json_that_a_cell_has_shown_as_it_writes_nodes(string json)
    {
        var shown = new StoredText(json, StoredForm.Json).ToNode();
        Assert.Equal(
            NotebookWriter.ToText(new JsonObject { ["data"] = JsonNode.Parse(json) }), NotebookWriter.ToText(new JsonObject { ["data"] = shown }));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(shown.ToJsonString())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("one\n")]
    [InlineData("\none\r\n\ntwo")]
    public void Should_write_lines_that_a_cell_has_shown_as_it_writes_those_of_a_source(string text) => Assert.Equal(
        NotebookWriter.ToText(NotebookCell.ToLines(text)), NotebookWriter.ToText(new StoredText(text, StoredForm.Lines).ToNode()));

    [Fact]
    public void Should_give_ids_that_stay_the_same_when_cells_have_none()
    {
        var first = NotebookDocument.Read(Folders.Fixture("old-format.ipynb"));
        var second = NotebookDocument.Read(Folders.Fixture("old-format.ipynb"));
        Assert.Equal(5, (int)first.Json["nbformat_minor"]!);
        Assert.All(first.Cells, cell => Assert.Matches("^[0-9a-f]{8}$", cell.Id));
        Assert.Equal(first.Cells.Select(cell => cell.Id), second.Cells.Select(cell => cell.Id));
        Assert.Equal(2, first.Cells.Select(cell => cell.Id).Distinct().Count());
    }

    [Fact]
    public void Should_give_another_id_when_two_cells_share_one()
    {
        var (a, b) = (Notebooks.Code("1"), Notebooks.Code("2"));
        (a["id"], b["id"]) = ("same", "same");
        var ids = Notebooks.Document(a, b).Cells.Select(cell => cell.Id).ToList();
        Assert.Equal("same", ids[0]);
        Assert.NotEqual("same", ids[1]);
    }

    [Theory]
    [InlineData("[]", "the top level is not an object")]
    [InlineData("{}", "no number 'nbformat'")]
    [InlineData("""{"nbformat":5,"cells":[]}""", "nbformat 5")]
    [InlineData("""{"nbformat":4}""", "no list 'cells'")]
    [InlineData("""{"nbformat":4,"cells":[1]}""", "cell 1 is not an object")]
    [InlineData("""{"nbformat":4,"cells":[{"cell_type":"heading","source":""}]}""", "no valid 'cell_type'")]
    [InlineData("""{"nbformat":4,"cells":[{"cell_type":"code"}]}""", "'source' is neither")]
    [InlineData("""{"nbformat":4,"cells":[],"metadata":{"kernelspec":{"name":"ir"}}}""", "the kernel 'ir'")]
    [InlineData("""{"nbformat":4,"cells":[],"metadata":{"language_info":{"name":"R"}}}""", "a notebook for R")]
    [InlineData("""{"nbformat":4,"nbformat":4,"cells":[]}""", "not valid JSON")]
    [InlineData("""{"nbformat":4,"cells":[],"x":"\ud800"}""", "not valid Unicode")]
    public void Should_say_what_is_wrong_when_it_is_no_notebook(string text, string message) =>
        Assert.Contains(message, Assert.Throws<NotebookFormatException>(() => Notebooks.Parse(text)).Message);

    [Theory]
    [InlineData("""1""", "'outputs' is not a list")]
    [InlineData("""[1]""", "output 1 is not one of nbformat 4")]
    [InlineData("""[{"output_type":5}]""", "output 1 is not")]
    [InlineData("""[{"output_type":"stream","name":"stdout","text":[5]}]""", "output 1 is not")]
    [InlineData("""[{"output_type":"display_data","data":{"text/plain":{}}}]""", "output 1 is not")]
    public void Should_say_which_output_cannot_be_kept(string outputs, string message)
    {
        var notebook = Notebooks.Parse($$"""{"nbformat":4,"cells":[{"cell_type":"code","source":"","outputs":{{outputs}}}]}""");
        Assert.Contains(message, Assert.Throws<NotebookFormatException>(() => NotebookValidator.CheckOutputs(notebook)).Message);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"kernelspec":{"name":".net-csharp"},"language_info":{"name":"polyglot-notebook"}}""")]
    [InlineData("""{"language_info":{"name":"csharp"}}""")]
    public void Should_take_a_notebook_when_its_language_is_csharp_or_unsaid(string metadata) =>
        Assert.Empty(Notebooks.Parse($$"""{"nbformat":4,"cells":[],"metadata":{{metadata}}}""").Cells);
}
