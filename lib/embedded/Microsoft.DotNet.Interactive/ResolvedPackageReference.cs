namespace Microsoft.DotNet.Interactive;

public class ResolvedPackageReference(
    string packageName,
    string packageVersion,
    IReadOnlyList<string> assemblyPaths,
    string? packageRoot = null,
    IReadOnlyList<string>? probingPaths = null)
    : PackageReference(packageName, packageVersion)
{
    public IReadOnlyList<string> AssemblyPaths { get; } = assemblyPaths;

    public string? PackageRoot { get; } = packageRoot;

    public IReadOnlyList<string> ProbingPaths { get; } = probingPaths ?? [];
}
