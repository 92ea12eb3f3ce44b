namespace LossLab.NotebookHost;

/// <summary>Finds the workbook that the host works for.</summary>
internal static class Repository
{
    /// <summary>The top folder: the one with <c>notebooks</c> and <c>NotebookHost.csproj</c>, at or above the current
    /// folder, else above the host itself; null if there is none.</summary>
    public static string? Find() => FindAbove(Environment.CurrentDirectory) ?? FindAbove(AppContext.BaseDirectory);

    private static string? FindAbove(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NotebookHost.csproj")))
                return folder.FullName;
        }

        return null;
    }
}
