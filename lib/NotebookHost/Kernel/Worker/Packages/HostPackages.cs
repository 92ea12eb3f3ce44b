using System.Text.Json;

namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>
/// The packages that the host itself stands on, by its file of dependencies. Their assemblies come before all others in the process, in
/// the host's version: .NET loads no other one beside it.
/// </summary>
internal sealed class HostPackages
{
    // What notebooks elsewhere ask for in place of TorchSharp-cpu.
    private static readonly string[] Torches = ["TorchSharp-", "libtorch-"];

    private static readonly string[] Provided = ["TorchSharp", "libtorch-", "Plotly.NET", "Microsoft.DotNet.Interactive", "LossLab"];

    private readonly Dictionary<string, (string Id, string Version, string[] Dependencies, string[] Assemblies)> _packages = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the file.</summary>
    public HostPackages()
    {
        var path = Path.ChangeExtension(typeof(HostPackages).Assembly.Location, ".deps.json");
        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        var target = file.RootElement.GetProperty("runtimeTarget").GetProperty("name").GetString()!;
        foreach (var package in file.RootElement.GetProperty("targets").GetProperty(target).EnumerateObject())
        {
            var (id, version) = (package.Name.Split('/')[0], package.Name.Split('/')[1]);
            _packages[id] = (id, version, Names(package.Value, "dependencies"), [.. Names(package.Value, "runtime").Select(Path.GetFileNameWithoutExtension).OfType<string>()]);
        }
    }

    /// <summary>Their names and versions.</summary>
    public IEnumerable<(string Id, string Version)> All => _packages.Values.Select(package => (package.Id, package.Version));

    /// <summary>Whether a package is one of those that notebooks are written with, and not only needed by these.</summary>
    public static bool IsProvided(string id) => Provided.Any(name => id.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Finds a package, or the one that is there in its place.</summary>
    public bool TryFind(string id, out string name, out string version)
    {
        if (!_packages.TryGetValue(id, out var found) && Torches.Any(torch => id.StartsWith(torch, StringComparison.OrdinalIgnoreCase)))
            found = _packages["TorchSharp-cpu"];
        (name, version) = (found.Id, found.Version);
        return name is not null;
    }

    /// <summary>The names of the assemblies of a package and of what it depends on.</summary>
    public IEnumerable<string> Assemblies(string id)
    {
        var (open, seen) = (new Stack<string>([id]), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        while (open.TryPop(out var next))
        {
            if (!_packages.TryGetValue(next, out var package) || !seen.Add(next))
                continue;
            foreach (var assembly in package.Assemblies)
                yield return assembly;
            foreach (var dependency in package.Dependencies)
                open.Push(dependency);
        }
    }

    private static string[] Names(JsonElement package, string property) =>
        package.TryGetProperty(property, out var names) ? [.. names.EnumerateObject().Select(name => name.Name)] : [];
}
