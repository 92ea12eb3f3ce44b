using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Headless;

/// <summary>The language of a cell, for reports.</summary>
internal static class CellLanguage
{
    /// <summary>What people call it. A cell of several languages is named for that of the line, where it is known, else for all.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="language">The language of the notebook's cells that name none.</param>
    /// <param name="line">The line that is meant, from 1.</param>
    public static string Of(NotebookCell cell, string language, int? line = null)
    {
        var own = cell.KernelName ?? language;
        var sections = LanguageSections.Split(TextLines.Normalize(cell.Source), own, LanguageNames.Find);
        var meant = line is { } at
            ? sections.Where(section => section.Line <= at).TakeLast(1)
            : sections.Where(section => !string.IsNullOrWhiteSpace(section.Text));
        var names = meant.Select(section => LanguageNames.Display(section.Kernel)).Distinct().ToList();
        return names.Count == 0 ? LanguageNames.Display(own) : string.Join(" and ", names);
    }
}
