using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Comparison;

/// <summary>An output of a cell as text: what a reader of a log would see of it.</summary>
/// <param name="Kind">stdout, stderr, text, html, figure, image or error.</param>
/// <param name="Text">The text that is compared; for a figure its titles.</param>
internal sealed record CellOutput(string Kind, string Text)
{
    private const string Plotly = "application/vnd.plotly.v1+json";

    /// <summary>The outputs of a code cell, in order; a stream that a client stored in pieces is one output.</summary>
    public static IReadOnlyList<CellOutput> Of(NotebookCell cell)
    {
        List<CellOutput> result = [];
        foreach (CellOutput output in cell.Json["outputs"].Objects().Select(Of))
        {
            if (output.Kind is "stdout" or "stderr" && result.LastOrDefault() is { } last && last.Kind == output.Kind)
                result[^1] = last with { Text = last.Text + output.Text };
            else
                result.Add(output);
        }
        return result;
    }

    private static CellOutput Of(JsonObject output) => output["output_type"].AsText() switch
    {
        "stream" => new(output["name"].AsText() ?? "stdout", output["text"].AsJoinedText()),
        "error" => new("error", $"{output["ename"]}: {output["evalue"]}"),
        _ => OfBundle(output["data"] as JsonObject ?? []),
    };

    private static CellOutput OfBundle(JsonObject data)
    {
        if (data[Plotly] is JsonObject figure) return new("figure", string.Join('\n', Titles(figure["layout"])));
        if (data["text/plain"] is { } plain) return new("text", plain.AsJoinedText());
        if (data["text/html"] is { } html) return new("html", html.AsJoinedText().Replace("><", ">\n<"));
        return new("image", string.Join('\n', data.Select(entry => entry.Key)));
    }

    // Title and axis titles, wherever the layout holds them.
    private static IEnumerable<string> Titles(JsonNode? node)
    {
        if (node is not JsonObject layout) yield break;
        foreach (var (name, value) in layout.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (name == "title" && ((value as JsonObject)?["text"] ?? value) is JsonValue text) yield return text.ToString();
            else foreach (var inner in Titles(value)) yield return $"{name}: {inner}";
        }
    }
}
