using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;

namespace Microsoft.DotNet.Interactive.PackageManagement;

/// <summary>
/// Restores packages as the .NET SDK does: by a project. Each set of packages has its own, in the user's cache, so that
/// the same set asked for again is only read.
/// </summary>
internal static class RestoreProject
{
    public static async Task<(IReadOnlyList<ResolvedPackageReference> Packages, IReadOnlyList<string> Errors)> RunAsync(
        IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources, bool force, CancellationToken cancellationToken)
    {
        var project = ProjectText(packages, sources);
        var directory = Path.Combine(CacheDirectory(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..24]);
        var assets = Path.Combine(directory, "obj", "project.assets.json");

        // Without a version the newest is asked for, which may have changed.
        var isExact = packages.All(p => p.IsPackageVersionSpecified && !p.PackageVersion.Contains('*', StringComparison.Ordinal));
        if (isExact && !force && AssetsFile.TryRead(assets) is { } known)
        {
            return (known, []);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(assets)!);
        await File.WriteAllTextAsync(Path.Combine(directory, "restore.csproj"), project, cancellationToken).ConfigureAwait(false);
        foreach (var name in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            // Keeps those of a folder above away.
            await File.WriteAllTextAsync(Path.Combine(directory, name), "<Project />", cancellationToken).ConfigureAwait(false);
        }

        File.Delete(assets);
        var errors = await DotnetRestore.RunAsync(directory, cancellationToken).ConfigureAwait(false);
        if (errors.Count > 0)
        {
            return ([], errors);
        }

        return AssetsFile.TryRead(assets) is { } restored
            ? (restored, [])
            : ([], [$"The restore of {string.Join("; ", packages)} left no usable {assets}."]);
    }

    private static string ProjectText(IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources)
    {
        var references = packages.OrderBy(p => p.PackageName, StringComparer.OrdinalIgnoreCase).Select(p =>
            $"    <PackageReference Include=\"{SecurityElement.Escape(p.PackageName)}\" Version=\"{(p.IsPackageVersionSpecified ? SecurityElement.Escape(p.PackageVersion) : "*")}\" />");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.{Environment.Version.Minor}</TargetFramework>
                <RuntimeIdentifiers>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifiers>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{SecurityElement.Escape(string.Join(';', sources))}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
            {string.Join('\n', references)}
              </ItemGroup>
            </Project>
            """;
    }

    private static string CacheDirectory()
    {
        var root = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Path.Combine(root.Length > 0 ? root : Path.GetTempPath(), "losslab", "packages");
    }
}
