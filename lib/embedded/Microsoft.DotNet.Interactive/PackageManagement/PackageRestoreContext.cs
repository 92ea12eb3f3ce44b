namespace Microsoft.DotNet.Interactive.PackageManagement;

/// <summary>The packages of one kernel. They are restored together, so that their versions fit each other.</summary>
public class PackageRestoreContext(bool forceRestore = false) : IDisposable
{
    private readonly Dictionary<string, PackageReference> _requested = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ResolvedPackageReference> _resolved = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _sources = [];

    public IEnumerable<string> RestoreSources => _sources;

    public IEnumerable<PackageReference> RequestedPackageReferences => _requested.Values;

    public IEnumerable<ResolvedPackageReference> ResolvedPackageReferences => _resolved.Values;

    public void TryAddRestoreSource(string source)
    {
        if (!_sources.Contains(source))
        {
            _sources.Add(source);
        }
    }

    /// <summary>Null when the package is there already in another version.</summary>
    public PackageReference? GetOrAddPackageReference(string packageName, string? packageVersion = null)
    {
        if (_requested.TryGetValue(packageName, out var known))
        {
            return string.IsNullOrEmpty(packageVersion) || packageVersion == known.PackageVersion ? known : null;
        }

        return _requested[packageName] = new PackageReference(packageName, packageVersion);
    }

    public ResolvedPackageReference? GetResolvedPackageReference(string packageName) => _resolved.GetValueOrDefault(packageName);

    public Task<PackageRestoreResult> RestoreAsync() => RestoreAsync(CancellationToken.None);

    public void Dispose() => GC.SuppressFinalize(this);

    /// <summary>On failure the context is as it was after the last success.</summary>
    internal async Task<PackageRestoreResult> RestoreAsync(CancellationToken cancellationToken)
    {
        var requested = _requested.Values.ToList();
        IReadOnlyList<ResolvedPackageReference> packages = [];
        IReadOnlyList<string> errors = ["The restore was interrupted."];
        try
        {
            (packages, errors) = await RestoreProject.RunAsync(requested, _sources, forceRestore, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            foreach (var package in requested.Where(p => errors.Count > 0 && !_resolved.ContainsKey(p.PackageName)))
            {
                _requested.Remove(package.PackageName);
            }
        }

        if (errors.Count > 0)
        {
            return new PackageRestoreResult(false, requested, errors: errors);
        }

        var added = packages.Where(p => !_resolved.ContainsKey(p.PackageName)).ToList();
        foreach (var package in added)
        {
            _resolved[package.PackageName] = package;
        }

        return new PackageRestoreResult(true, requested, added);
    }
}
