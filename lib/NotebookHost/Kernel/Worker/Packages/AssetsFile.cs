using System.Text.Json;

namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>Reads what a restore has found: NuGet's <c>project.assets.json</c>.</summary>
internal static class AssetsFile
{
    /// <summary>The packages.</summary>
    public static IReadOnlyList<RestoredPackage> Read(string path)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = file.RootElement;
        var folders = root.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        // The one for this machine has its name behind that of the framework.
        var target = root.GetProperty("targets").EnumerateObject().Last(target => target.Name.Contains('/', StringComparison.Ordinal)).Value;
        return [.. target.EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => Package(library, root.GetProperty("libraries").GetProperty(library.Name).GetProperty("path").GetString()!, folders))];
    }

    private static RestoredPackage Package(JsonProperty library, string path, List<string> folders)
    {
        var (id, version) = (library.Name.Split('/')[0], library.Name.Split('/')[1]);
        var folder = folders.Select(folder => Path.Combine(folder, path)).FirstOrDefault(Directory.Exists) ?? path;
        var dependencies = library.Value.TryGetProperty("dependencies", out var names)
            ? names.EnumerateObject().Select(name => (name.Name, name.Value.GetString()!)).ToList()
            : [];
        return new RestoredPackage(
            id, version, dependencies, Files(library.Value, "runtime", folder), [.. Files(library.Value, "native", folder).Select(file => Path.GetDirectoryName(file)!).Distinct()]);
    }

    // "_._" stands for "none, on purpose".
    private static List<string> Files(JsonElement library, string kind, string folder) => library.TryGetProperty(kind, out var files)
        ? [.. files.EnumerateObject().Select(file => Path.GetFullPath(Path.Combine(folder, file.Name))).Where(file => Path.GetFileName(file) != "_._")]
        : [];
}
