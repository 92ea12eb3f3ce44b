using LossLab.NotebookHost.Kernel.Worker.CSharp;
using LossLab.NotebookHost.Languages;

namespace LossLab.NotebookHost.Kernel.Worker.Packages;

/// <summary>The packages of a notebook. Each is there in one version from its first use on: .NET loads no second one.</summary>
/// <param name="script">Gets their assemblies.</param>
internal sealed class NotebookPackages(ScriptKernel script)
{
    private readonly HostPackages _host = new();
    private readonly Dictionary<string, string> _restored = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _sources = [];

    /// <summary>Makes packages available to the code that follows.</summary>
    /// <param name="all">What a cell asks for.</param>
    /// <param name="cancellation">Ends when the cell is interrupted.</param>
    /// <returns>What there is to say about it, a line each.</returns>
    /// <exception cref="CellException">They cannot be had.</exception>
    public async Task<IReadOnlyList<string>> AddAsync(IReadOnlyList<PackageRequest> all, CancellationToken cancellation)
    {
        _sources.AddRange(all.Where(request => request.IsSource).Select(FullSource).Except(_sources).ToList());
        var lines = new List<string>();
        var missing = new Dictionary<string, PackageRequest>(StringComparer.OrdinalIgnoreCase);
        foreach (var request in all.Where(request => !request.IsSource && !IsInUse(request, lines)))
            Choose(request, missing, lines);
        if (missing.Count > 0)
            await RestoreAsync([.. missing.Values], lines, cancellation).ConfigureAwait(false);
        return lines;
    }

    // A folder is looked for beside the notebook.
    private static string FullSource(PackageRequest source)
    {
        if (IsAddress(source.Id))
            return source.Id;
        var folder = Path.GetFullPath(source.Id);
        return Directory.Exists(folder) ? folder : throw new CellException($"there is no folder '{source.Id}' to take packages from", source.Line);
    }

    private static bool IsAddress(string source) => source.Contains("://", StringComparison.Ordinal);

    // Of two requests in one cell the newer one holds, as in a project: nothing is loaded yet.
    private static void Choose(PackageRequest request, Dictionary<string, PackageRequest> missing, List<string> lines)
    {
        if (!missing.TryGetValue(request.Id, out var other) || other.Version == request.Version)
        {
            missing[request.Id] = request;
            return;
        }

        var (chosen, dropped) = PackageVersion.Least(request.Version).CompareTo(PackageVersion.Least(other.Version)) > 0 ? (request, other) : (other, request);
        if (chosen.IsFloating && !dropped.IsFloating)
            (chosen, dropped) = (dropped, chosen);
        missing[request.Id] = chosen;
        lines.Add($"{request.Id}: {chosen.Version} holds, not {dropped.Version}, which this cell asks for, too");
    }

    private bool IsInUse(PackageRequest request, List<string> lines)
    {
        if (_host.TryFind(request.Id, out var name, out var version))
        {
            AddFromHost(name);
            if (!name.Equals(request.Id, StringComparison.OrdinalIgnoreCase))
                lines.Add($"{name} {version} is in use in place of {request.Id}: it comes with the workbook and computes on the CPU");
            else if (!PackageVersion.Allows(request.Version, version))
                lines.Add($"{name} {version} is in use, not {request.Version}: it comes with the workbook");
            return true;
        }

        if (!_restored.TryGetValue(request.Id, out version!))
            return false;
        if (!PackageVersion.Allows(request.Version, version))
            lines.Add($"{request.Id} {version} is in use, not {request.Version}: it was there first, and .NET loads no second one; restart the kernel to change it");
        return true;
    }

    private async Task RestoreAsync(IReadOnlyList<PackageRequest> requests, List<string> lines, CancellationToken cancellation)
    {
        var inUse = _host.All.Concat(_restored.Select(package => (package.Key, package.Value)));
        var project = new PackageProject(requests, _sources.Where(source => IsAddress(source) || Directory.Exists(source)), inUse);
        IReadOnlyList<RestoredPackage> packages;
        using (await project.LockAsync(cancellation).ConfigureAwait(false))
        {
            if (requests.Any(request => request.IsFloating) || !project.IsRestored)
            {
                var wasRestored = project.IsRestored;
                var errors = await DotnetRestore.RunAsync(project.Write(), cancellation).ConfigureAwait(false);
                if (RestoreError.IsNetwork(errors) && wasRestored && project.IsRestored)
                    lines.Add("NuGet cannot be reached: the versions of the last time are in use");
                else if (!RestoreError.IsHarmless(errors) || !File.Exists(project.Assets))
                    throw new CellException(RestoreError.Describe(errors, requests), RestoreError.RequestOf(errors, requests).Line);
                project.Keep();
            }

            packages = AssetsFile.Read(project.Assets);
        }

        Use(packages, requests, lines);
    }

    private void Use(IReadOnlyList<RestoredPackage> packages, IReadOnlyList<PackageRequest> requests, List<string> lines)
    {
        var asked = requests.Select(request => request.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        lines.Insert(0, $"restored: {string.Join(", ", packages.Where(package => asked.Contains(package.Id)).Select(package => $"{package.Id} {package.Version}"))}");
        lines.AddRange(Conflicts(packages).DistinctBy(conflict => conflict.Id).Select(conflict => conflict.Line));
        foreach (var package in packages)
        {
            if (_host.TryFind(package.Id, out var name, out _))
            {
                AddFromHost(name);
            }
            else if (_restored.TryAdd(package.Id, package.Version))
            {
                foreach (var folder in package.NativeFolders)
                    AssemblyProbing.AddDirectory(folder);
                script.AddAssemblyReferences(package.Assemblies);
            }
        }
    }

    // What the workbook provides is named whenever it is not the version asked for; other packages where they are older than that.
    private IEnumerable<(string Id, string Line)> Conflicts(IReadOnlyList<RestoredPackage> packages)
    {
        foreach (var (package, dependency) in packages.SelectMany(package => package.Dependencies, (package, dependency) => (package, dependency)))
        {
            var isOfHost = _host.TryFind(dependency.Id, out _, out var version);
            if ((!isOfHost && !_restored.TryGetValue(dependency.Id, out version!)) || (isOfHost && _host.TryFind(package.Id, out _, out _)))
                continue;
            var order = new PackageVersion(version).CompareTo(PackageVersion.Least(dependency.Version));
            if (order < 0 || (order > 0 && isOfHost && HostPackages.IsProvided(dependency.Id)))
                yield return (dependency.Id, $"{dependency.Id} {version} is in use, not {dependency.Version}, which {package.Id} {package.Version} asks for: {(isOfHost ? "it comes with the workbook" : "it was there first")}");
        }
    }

    private void AddFromHost(string id) => script.AddPlatformReferences(_host.Assemblies(id));
}
