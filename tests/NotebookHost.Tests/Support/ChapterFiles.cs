namespace LossLab.NotebookHost.Tests.Support;

/// <summary>The workbook's chapters, for tests that hold each of them to something.</summary>
public static class ChapterFiles
{
    /// <summary>One chapter takes at most 60 s on an idle machine; tests may run on a busy one.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static TheoryData<string> Names => [.. All];

    public static IEnumerable<string> All =>
        Directory.GetFiles(Folder, "*.ipynb").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    public static string Folder => Path.Combine(Folders.Root, "notebooks");

    public static string PathOf(string name) => Path.Combine(Folder, name);
}
