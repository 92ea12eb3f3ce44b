namespace Microsoft.DotNet.Interactive.PackageManagement;

public class PackageRestoreResult(
    bool succeeded,
    IEnumerable<PackageReference> requestedPackages,
    IReadOnlyList<ResolvedPackageReference>? resolvedReferences = null,
    IReadOnlyCollection<string>? errors = null)
{
    public bool Succeeded { get; } = succeeded;

    public IReadOnlyList<ResolvedPackageReference> ResolvedReferences { get; } = resolvedReferences ?? [];

    public IReadOnlyCollection<string> Errors { get; } =
        errors ?? (succeeded ? [] : [$"Restoring {string.Join("; ", requestedPackages)} failed."]);
}
