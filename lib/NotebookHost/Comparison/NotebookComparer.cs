using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Comparison;

/// <summary>Compares the outputs that a notebook holds with those of a new run of it.</summary>
internal static class NotebookComparer
{
    /// <summary>The first difference of every code cell that has one.</summary>
    /// <param name="stored">The notebook as it is kept.</param>
    /// <param name="executed">The same notebook after a run; its cells have the same ids.</param>
    public static IReadOnlyList<CellDifference> Compare(NotebookDocument stored, NotebookDocument executed)
    {
        Dictionary<string, NotebookCell> now = executed.Cells.ToDictionary(cell => cell.Id);
        return [.. stored.Cells.Where(cell => cell.IsCode).Select(cell => Compare(cell, now[cell.Id])).OfType<CellDifference>()];
    }

    private static CellDifference? Compare(NotebookCell stored, NotebookCell executed)
    {
        Tolerance tolerance = Tolerance.Of(stored.Metadata());
        IReadOnlyList<CellOutput> before = CellOutput.Of(stored), now = CellOutput.Of(executed);
        for (int i = 0; i < Math.Max(before.Count, now.Count); i++)
        {
            (CellOutput? old, CellOutput? fresh) = (before.ElementAtOrDefault(i), now.ElementAtOrDefault(i));
            string place = $"output {i + 1} ({(old ?? fresh)!.Kind})";
            TextDifference? difference = (old, fresh) switch
            {
                (null, { } b) => new TextDifference(1, null, First(b), "an output more than stored"),
                ({ } a, null) => new TextDifference(1, First(a), null, "a stored output is missing"),
                ({ } a, { } b) when a.Kind != b.Kind => new TextDifference(1, First(a), First(b), $"{b.Kind} instead of {a.Kind}"),
                var (a, b) => TextComparer.Compare(a!.Text, b!.Text, tolerance),
            };
            if (difference is not null) return new CellDifference(stored.Name, place, difference, stored.Id);
        }
        return null;
    }

    private static string First(CellOutput output) => output.Text.Split('\n')[0];
}
