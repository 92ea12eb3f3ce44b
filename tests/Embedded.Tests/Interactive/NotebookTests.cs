using Microsoft.DotNet.Interactive.Documents;
using Microsoft.DotNet.Interactive.Documents.Jupyter;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class NotebookTests
{
    private const string Json = """
        {
          "cells": [
            { "cell_type": "markdown", "id": "m1", "metadata": { "tags": ["intro"] }, "source": ["# Title\n", "text"] },
            { "cell_type": "code", "id": "c1", "metadata": { "polyglot_notebook": { "kernelName": "html" } }, "execution_count": 2, "source": "<b/>",
              "outputs": [
                { "output_type": "stream", "name": "stderr", "text": ["a\n", "b"] },
                { "output_type": "execute_result", "execution_count": 2, "data": { "text/html": ["<i>", "1</i>"] }, "metadata": {} },
                { "output_type": "display_data", "data": { "application/json": { "a": [1, 2.5, null] } }, "metadata": { "k": true } },
                { "output_type": "error", "ename": "E", "evalue": "v", "traceback": ["t1", "t2"] } ] }
          ],
          "metadata": { "kernelspec": { "display_name": ".NET (C#)", "language": "C#", "name": ".net-csharp" }, "mine": 1 },
          "nbformat": 4, "nbformat_minor": 5
        }
        """;

    [Fact]
    public void Should_read_cells_and_outputs_when_parsing()
    {
        var document = Notebook.Parse(Json);
        Assert.Equal("csharp", document.GetDefaultKernelName());
        Assert.Equal(["markdown", "html"], document.Elements.Select(e => e.KernelName!));
        Assert.Equal("# Title\ntext", document.Elements[0].Contents);
        Assert.Equal("a\nb", Assert.IsType<TextElement>(document.Elements[1].Outputs[0]).Text);
        Assert.Equal("<i>1</i>", Assert.IsType<ReturnValueElement>(document.Elements[1].Outputs[1]).Data["text/html"]);
        Assert.Equal(["t1", "t2"], Assert.IsType<ErrorElement>(document.Elements[1].Outputs[3]).StackTrace);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{\"cells\": {}}")]
    [InlineData("{\"cells\": [{}]}")]
    [InlineData("{\"metadata\": null}")]
    public void Should_say_so_when_it_is_no_notebook(string json) =>
        Assert.Contains("Not a notebook", Assert.Throws<System.Text.Json.JsonException>(() => Notebook.Parse(json)).Message);

    [Fact]
    public void Should_keep_lists_and_carriage_returns_when_written_and_read_again()
    {
        var display = new DisplayElement(new Dictionary<string, object> { ["application/json"] = new object[] { "a", "b" } });
        var document = new InteractiveDocument([new("code", "csharp", [new TextElement("10 %\r20 %\r\nend"), display])]);
        var outputs = Notebook.Parse(document.ToJupyterJson()).Elements.Single().Outputs;
        Assert.Equal("10 %\r20 %\nend", Assert.IsType<TextElement>(outputs[0]).Text);
        Assert.Equal(new object[] { "a", "b" }, Assert.IsType<DisplayElement>(outputs[1]).Data["application/json"]);
    }

    [Fact]
    public void Should_keep_everything_when_written_and_read_again()
    {
        var once = Notebook.Parse(Json).ToJupyterJson();
        var again = Notebook.Parse(once);
        Assert.Equal(once, again.ToJupyterJson());
        Assert.Equal(["m1", "c1"], again.Elements.Select(e => e.Id!));
        Assert.Equal(["intro"], (object[])again.Elements[0].Metadata["tags"]);
        Assert.Equal(1L, again.Metadata["mine"]);
        Assert.Equal(2, again.Elements[1].ExecutionOrder);
        Assert.Equal(4, again.Elements[1].Outputs.Count);
    }
}
