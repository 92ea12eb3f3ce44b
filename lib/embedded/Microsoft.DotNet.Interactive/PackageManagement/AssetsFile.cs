using System.Text.Json;

namespace Microsoft.DotNet.Interactive.PackageManagement;

/// <summary>Reads from <c>project.assets.json</c> where the files of restored packages are.</summary>
internal static class AssetsFile
{
    /// <summary>Null when the file, or one that it names, is not there, or when the restore that left it failed.</summary>
    public static IReadOnlyList<ResolvedPackageReference>? TryRead(string path)
    {
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return Read(path);
        }
        catch (Exception e) when (e is IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Cut short, or written by another process at this moment.
            return null;
        }
    }

    private static List<ResolvedPackageReference>? Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        if (root.TryGetProperty("logs", out var logs) && logs.EnumerateArray().Any(l => l.GetProperty("level").GetString() == "Error"))
        {
            return null;
        }

        string[] folders = [.. root.GetProperty("packageFolders").EnumerateObject().Select(f => f.Name)];
        var libraries = root.GetProperty("libraries");

        // The target of this platform holds its native files too; the other one is for any platform.
        var targets = root.GetProperty("targets").EnumerateObject().OrderByDescending(t => t.Name.Contains('/', StringComparison.Ordinal)).ToList();
        var packages = new List<ResolvedPackageReference>();
        foreach (var package in targets[0].Value.EnumerateObject().Where(p => p.Value.GetProperty("type").GetString() == "package"))
        {
            var relative = libraries.GetProperty(package.Name).GetProperty("path").GetString()!;
            if (folders.Select(f => Path.Combine(f, relative)).FirstOrDefault(Directory.Exists) is not { } packageRoot)
            {
                return null;
            }

            var assemblies = Files(package.Value, "runtime", packageRoot).Where(f => f.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)).ToList();
            var native = Files(package.Value, "native", packageRoot).ToList();
            if (!assemblies.Concat(native).All(File.Exists))
            {
                return null;
            }

            var name = package.Name.Split('/');
            packages.Add(new ResolvedPackageReference(
                name[0], name[1], assemblies, packageRoot, [.. assemblies.Concat(native).Select(f => Path.GetDirectoryName(f)!).Distinct()]));
        }

        return packages;
    }

    private static IEnumerable<string> Files(JsonElement package, string kind, string packageRoot) =>
        package.TryGetProperty(kind, out var files)
            ? files.EnumerateObject().Select(f => f.Name).Where(f => !f.EndsWith("_._", StringComparison.Ordinal)).Select(f => Path.GetFullPath(Path.Combine(packageRoot, f)))
            : [];
}
