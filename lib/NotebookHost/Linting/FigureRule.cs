using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Linting;

/// <summary>Every figure has a title and says what its axes are; a chapter has one with a slider.</summary>
internal sealed class FigureRule : ILintRule
{
    private const string Plotly = "application/vnd.plotly.v1+json";

    /// <inheritdoc/>
    public IEnumerable<LintFinding> Check(NotebookDocument chapter)
    {
        bool slider = false;
        foreach (NotebookCell cell in chapter.Cells.Where(cell => cell.IsCode))
        {
            foreach (JsonObject figure in Figures(cell))
            {
                JsonObject layout = figure["layout"] as JsonObject ?? [];
                slider |= layout["sliders"] is JsonArray { Count: > 0 };
                if (!HasTitle(layout)) yield return new(cell.Name, "its figure has no title");
                foreach (string axis in Axes(figure, layout).Where(axis => !IsNamed(layout, axis)))
                    yield return new(cell.Name, $"its figure does not say what {axis} is");
            }
        }
        if (!slider) yield return new("the chapter", "has no figure with a slider (Plots.Slider)");
    }

    private static IEnumerable<JsonObject> Figures(NotebookCell cell) =>
        cell.Json["outputs"].Objects().Select(output => output["data"].Get(Plotly)).OfType<JsonObject>();

    // The axes that a trace with axes is drawn on; images and panels that switch their axes off have none to name.
    private static IEnumerable<string> Axes(JsonObject figure, JsonObject layout)
    {
        foreach (JsonObject trace in figure["data"].Objects())
        {
            if (trace["type"].AsText() is "pie" or "image" or "heatmap" && IsHidden(layout, Axis(trace, "x"))) continue;
            yield return Axis(trace, "x");
            yield return Axis(trace, "y");
        }
    }

    private static string Axis(JsonObject trace, string letter) =>
        $"{letter}axis{(trace[$"{letter}axis"].AsText() is { Length: > 0 } axis ? axis[1..] : "")}";

    // Panels share the titles at the rim: an axis that hides its tick labels is named by the one it matches.
    private static bool IsNamed(JsonObject layout, string axis) =>
        HasTitle(layout[axis] as JsonObject) || IsHidden(layout, axis) || layout[axis].Get("matches") is not null
        || layout[axis].Get("showticklabels").AsFlag() == false;

    private static bool IsHidden(JsonObject layout, string axis) => layout[axis].Get("visible").AsFlag() == false;

    private static bool HasTitle(JsonObject? holder) =>
        !string.IsNullOrWhiteSpace(((holder?["title"] as JsonObject)?["text"] ?? holder?["title"])?.ToString());
}
