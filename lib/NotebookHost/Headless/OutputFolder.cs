namespace LossLab.NotebookHost.Headless;

/// <summary>A folder that results are written to: by one command at a time.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly FileStream _lock;

    private OutputFolder(FileStream @lock) => _lock = @lock;

    /// <summary>Makes the folder if it is missing, and keeps others from writing to it.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="UsageException">It cannot be written, or another command is writing to it.</exception>
    public static OutputFolder Open(string folder)
    {
        Check(folder);
        var file = Path.Combine(folder, ".notebookhost.lock");
        try
        {
            return new(new FileStream(
                file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose));
        }
        catch (IOException)
        {
            throw new UsageException($"another command is writing to the output folder {folder}: wait for its end, or choose another folder with --out");
        }
    }

    /// <summary>Finds out before a long run whether its results can be written; makes the folder.</summary>
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

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();
}
