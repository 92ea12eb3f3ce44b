namespace LossLab.NotebookHost.Documents;

/// <summary>Makes the copy of a notebook that students get.</summary>
internal static class StudentCopy
{
    /// <summary>A copy without solutions and instructor notes and without the results of exercises and checks, whose
    /// relative <c>#load</c> and <c>#r</c> paths fit the folder it goes to.</summary>
    public static NotebookDocument Create(NotebookDocument notebook, string outputFolder)
    {
        var copy = notebook.Clone();
        copy.RemoveCells(cell => cell.Has(CellTags.Solution) || cell.Has(CellTags.Instructor));
        foreach (var cell in copy.Cells.Where(cell => cell.IsCode && (cell.Has(CellTags.Exercise) || cell.Has(CellTags.Check))))
        {
            cell.SetResult([], null);
            cell.Metadata().Remove("execution");
        }

        PathDirectives.Move(copy, Path.GetDirectoryName(notebook.Path)!, outputFolder);
        return copy;
    }
}
