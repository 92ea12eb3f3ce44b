namespace LossLab.NotebookHost.Headless;

/// <summary>Finds out before a long run whether its results can be written.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder and tries to write into it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="option">The option that chooses another.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void Check(string folder, string option = "--out")
    {
        var probe = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write to the output folder {folder}: {e.Message} Choose another with {option}.");
        }
    }
}
