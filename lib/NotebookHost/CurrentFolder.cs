using LossLab.NotebookHost.Headless;

namespace LossLab.NotebookHost;

/// <summary>The folder that relative paths start from.</summary>
internal static class CurrentFolder
{
    /// <summary>Finds out whether there is one.</summary>
    /// <exception cref="UsageException">It has been removed, or may not be entered.</exception>
    public static void Check()
    {
        try
        {
            _ = Environment.CurrentDirectory;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException("the current folder is gone or cannot be entered: change to another one (cd)");
        }
    }
}
