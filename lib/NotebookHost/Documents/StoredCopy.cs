using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LossLab.NotebookHost.Kernel.Formatters;

namespace LossLab.NotebookHost.Documents;

/// <summary>Makes the copy of an executed notebook that is kept: two runs that show the same give the same file.</summary>
internal static class StoredCopy
{
    /// <summary>A copy without the cells' times, whose charts are named after their cells.</summary>
    public static NotebookDocument Create(NotebookDocument executed)
    {
        var copy = executed.Clone();
        foreach (var cell in copy.Cells.Where(cell => cell.IsCode))
        {
            cell.Metadata().Remove("execution");
            if (cell.Json["outputs"] is JsonArray outputs)
                cell.Json["outputs"] = JsonNode.Parse(NameCharts(outputs.ToJsonString(), cell.Id), documentOptions: NotebookReader.Options);
        }

        return copy;
    }

    private static string NameCharts(string outputs, string cellId)
    {
        var names = new Dictionary<string, string>();
        return Regex.Replace(outputs, ChartHtml.RandomId, match =>
        {
            if (!names.TryGetValue(match.Value, out var name))
                names[match.Value] = name = $"chart-{cellId}-{names.Count + 1}";
            return name;
        });
    }
}
