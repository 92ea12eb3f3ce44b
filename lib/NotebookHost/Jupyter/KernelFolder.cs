namespace LossLab.NotebookHost.Jupyter;

/// <summary>The folders in which front ends look for kernels, as Jupyter documents them.</summary>
internal static class KernelFolder
{
    /// <summary>The user's own.</summary>
    public static string OfUser() => Path.Combine(UserData(), "kernels");

    /// <summary>That of an environment: a Python environment, a container, /usr/local.</summary>
    public static string OfPrefix(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", "kernels");

    /// <summary>All that are searched, first come first.</summary>
    public static IReadOnlyList<string> Searched()
    {
        var folders = (Variable("JUPYTER_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, "kernels"))
            .Append(OfUser());
        if (OperatingSystem.IsWindows())
        {
            var shared = Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData);
            return [.. folders, Path.Combine(shared, "jupyter", "kernels")];
        }

        return [.. folders.Append(OfPrefix("/usr/local")).Append(OfPrefix("/usr")).Distinct()];
    }

    private static string UserData()
    {
        if (Variable("JUPYTER_DATA_DIR") is { } folder)
            return folder;
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        // Not verified: of a home that does not exist we would be told "", and install into the current folder.
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify);
        return OperatingSystem.IsMacOS()
            ? Path.Combine(home, "Library", "Jupyter")
            : Path.Combine(Variable("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
