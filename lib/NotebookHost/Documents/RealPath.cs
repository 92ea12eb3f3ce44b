namespace LossLab.NotebookHost.Documents;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    // More links than this in a row lead in a circle.
    private const int MostLinks = 40;

    /// <summary>How paths are compared here.</summary>
    public static StringComparer Comparer { get; } =
        OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <summary>The full path without a link in it; what does not exist stays as it is.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string path) => Of(Path.GetFullPath(path), MostLinks);

    private static string Of(string full, int left)
    {
        var root = Path.GetPathRoot(full)!;
        var resolved = root;
        string[] names = full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < names.Length; i++)
        {
            var next = Path.Combine(resolved, names[i]);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (left == 0)
                throw new IOException($"{full}: its links lead in a circle");
            return Of(Path.GetFullPath(Path.Combine([resolved, target, .. names[(i + 1)..]])), left - 1);
        }

        return resolved;
    }
}
