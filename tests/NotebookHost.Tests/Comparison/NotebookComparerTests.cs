using System.Text.Json.Nodes;
using LossLab.NotebookHost.Comparison;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Comparison;

public sealed class NotebookComparerTests
{
    [Fact]
    public void Should_find_nothing_when_only_charts_and_last_digits_differ() =>
        Assert.Empty(Compare([Stream("loss 0.500\n"), Figure("Curves", 1)], [Stream("loss 0.501\n"), Figure("Curves", 2)]));

    [Fact]
    public void Should_join_a_stream_that_came_in_pieces() =>
        Assert.Empty(Compare([Stream("loss 0.5\nnext 0.4\n")], [Stream("loss 0.5\n"), Stream("next 0.4\n")]));

    [Fact]
    public void Should_name_cell_output_and_line_of_a_difference()
    {
        var difference = Assert.Single(Compare([Stream("a\nloss 0.500\n")], [Stream("a\nloss 0.600\n")]));

        Assert.Equal(("cell 1 (id c1)", "output 1 (stdout)", 2), (difference.Cell, difference.Place, difference.Text.Line));
        Assert.Equal(("loss 0.500", "loss 0.600"), (difference.Text.Expected, difference.Text.Actual));
    }

    [Fact]
    public void Should_notice_a_missing_an_added_and_another_kind_of_output()
    {
        Assert.Equal("a stored output is missing", Assert.Single(Compare([Stream("a")], [])).Text.Why);
        Assert.Equal("an output more than stored", Assert.Single(Compare([], [Stream("a")])).Text.Why);
        Assert.Equal("figure instead of stdout", Assert.Single(Compare([Stream("a")], [Figure("b", 1)])).Text.Why);
        Assert.Contains("'Other'", Assert.Single(Compare([Figure("Curves", 1)], [Figure("Other", 1)])).Text.Why);
    }

    [Theory]
    [InlineData("0.5", true)]
    [InlineData("\"any\"", true)]
    [InlineData("0.01", false)]
    public void Should_use_the_tolerance_of_the_cell(string tolerance, bool same) =>
        Assert.Equal(same, Compare([Stream("1.0")], [Stream("1.3")], $$$"""{"losslab":{"tolerance":{{{tolerance}}}}}""").Count == 0);

    private static IReadOnlyList<CellDifference> Compare(JsonNode[] stored, JsonNode[] now, string metadata = "{}") =>
        NotebookComparer.Compare(Document(stored, metadata), Document(now, metadata));

    private static NotebookDocument Document(JsonNode[] outputs, string metadata) => Notebooks.Document(new JsonObject
    {
        ["cell_type"] = "code",
        ["id"] = "c1",
        ["metadata"] = JsonNode.Parse(metadata),
        ["source"] = "1",
        ["outputs"] = new JsonArray([.. outputs.Select(output => output.DeepClone())]),
    });

    private static JsonObject Stream(string text) => new() { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = text };

    private static JsonObject Figure(string title, int y) => new()
    {
        ["output_type"] = "display_data",
        ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject
        {
            ["application/vnd.plotly.v1+json"] = new JsonObject
            {
                ["data"] = new JsonArray(new JsonObject { ["y"] = new JsonArray(y) }),
                ["layout"] = new JsonObject { ["title"] = new JsonObject { ["text"] = title } },
            },
        },
    };
}
