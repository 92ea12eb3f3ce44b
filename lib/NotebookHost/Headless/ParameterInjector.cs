using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Headless;

/// <summary>Puts the values of <c>-p name=value</c> into a cell after the notebook's parameters cell.</summary>
internal static class ParameterInjector
{
    /// <summary>Inserts the cell, or replaces the one that an earlier run inserted.</summary>
    /// <exception cref="UsageException">There is no parameters cell, a name is not in it, or a value does not fit.</exception>
    public static void Inject(NotebookDocument notebook, IReadOnlyDictionary<string, string> values)
    {
        if (values.Count == 0)
            return;
        var cells = notebook.Cells;
        var parameters = cells.FirstOrDefault(cell => cell.IsCode && cell.Has(CellTags.Parameters))
            ?? throw new UsageException($"has no cell tagged '{CellTags.Parameters}', so -p cannot set anything in it");
        var code = "// Parameters\n" + string.Join('\n', Assignments(parameters, values));
        if (cells.FirstOrDefault(cell => cell.IsCode && cell.Has(CellTags.InjectedParameters)) is { } earlier)
            earlier.SetSource(code);
        else
            notebook.Insert(parameters.Number + 1, NewCell(code, parameters, cells));
    }

    private static IEnumerable<string> Assignments(NotebookCell cell, IReadOnlyDictionary<string, string> values)
    {
        var declared = ParameterDeclaration.ReadAll(cell.Source).DistinctBy(d => d.Name).ToDictionary(d => d.Name);
        foreach (var (name, value) in values)
        {
            if (!declared.TryGetValue(name, out var declaration))
            {
                var known = declared.Count == 0 ? "none" : string.Join(", ", declared.Keys);
                throw new UsageException($"{cell.Name} declares no parameter '{name}' (it declares: {known})");
            }

            yield return declaration.Assign(value);
        }
    }

    private static JsonObject NewCell(string code, NotebookCell parameters, IReadOnlyList<NotebookCell> cells)
    {
        var cell = new JsonObject
        {
            ["cell_type"] = "code",
            ["execution_count"] = null,
            ["metadata"] = new JsonObject { ["tags"] = new JsonArray(CellTags.InjectedParameters) },
            ["outputs"] = new JsonArray(),
            ["source"] = NotebookCell.ToLines(code),
        };
        cell.Insert(2, "id", CellIds.Make(cell, parameters.Number, [.. cells.Select(c => c.Id)]));
        return cell;
    }
}
