namespace Microsoft.DotNet.Interactive.CSharp;

/// <summary>
/// Where .NET's own members are documented: in the SDK, beside the reference assemblies. These are divided otherwise than
/// the assemblies that run, so that all of them are looked through, the one of the same name first.
/// </summary>
internal static class PlatformDocumentation
{
    private static readonly string s_runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
    private static readonly Lazy<string[]> s_files = new(FindFiles);

    public static bool Covers(string assemblyPath) => Path.GetDirectoryName(assemblyPath) == s_runtime;

    public static string[] FilesFor(string assemblyPath)
    {
        var name = Path.GetFileNameWithoutExtension(assemblyPath);
        var own = name == "System.Private.CoreLib" ? "System.Runtime" : name;
        return [.. s_files.Value.OrderByDescending(file => Path.GetFileNameWithoutExtension(file) == own)];
    }

    /// <summary>Of the newest pack of the running version; none if only the runtime is installed.</summary>
    private static string[] FindFiles()
    {
        var version = Environment.Version;
        var packs = new DirectoryInfo(Path.Combine(s_runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var folder = !packs.Exists ? null : packs.EnumerateDirectories($"{version.Major}.{version.Minor}.*")
            .MaxBy(pack => Version.TryParse(pack.Name, out var number) ? number : new Version())?.FullName;
        var documented = folder is null ? null : Path.Combine(folder, "ref", $"net{version.Major}.{version.Minor}");
        return Directory.Exists(documented) ? Directory.GetFiles(documented, "*.xml") : [];
    }
}
