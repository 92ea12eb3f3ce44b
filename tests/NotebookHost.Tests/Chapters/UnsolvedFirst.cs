using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;

namespace LossLab.NotebookHost.Tests.Chapters;

/// <summary>A chapter in which each exercise is first run as the student gets it, with its check, and then solved.</summary>
/// <remarks>One run tells of the stored outputs and of the checks: a chapter trains too long to be run twice.</remarks>
internal static class UnsolvedFirst
{
    private const string Prefix = "unsolved-";

    /// <summary>The variant of a chapter, to be run from another folder; its own cells keep their ids.</summary>
    public static NotebookDocument Of(NotebookDocument chapter, string folder)
    {
        var variant = chapter.Clone();
        PathDirectives.Move(variant, Path.GetDirectoryName(chapter.Path)!, folder);
        foreach (var exercise in variant.Cells.Where(cell => cell.Has(CellTags.Exercise)).Reverse())
        {
            var check = variant.Cells.Skip(exercise.Number).First(cell => cell.Has(CellTags.Check));
            variant.Insert(exercise.Number + 1, Copy(check, CellTags.RaisesException));
            variant.Insert(exercise.Number + 1, Copy(exercise));
        }

        return variant;
    }

    /// <summary>The checks of exercises that are not solved, after a run.</summary>
    public static IReadOnlyList<NotebookCell> Checks(NotebookDocument executed) =>
        [.. executed.Cells.Where(cell => cell.Id.StartsWith(Prefix, StringComparison.Ordinal) && cell.Has(CellTags.RaisesException))];

    private static JsonObject Copy(NotebookCell cell, params string[] tags)
    {
        var copy = (JsonObject)cell.Json.DeepClone();
        copy["id"] = Prefix + cell.Id;
        copy["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) };
        return copy;
    }
}
