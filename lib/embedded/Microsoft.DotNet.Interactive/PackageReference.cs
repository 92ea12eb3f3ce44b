namespace Microsoft.DotNet.Interactive;

public class PackageReference(string packageName, string? packageVersion = null)
{
    public string PackageName { get; } = packageName;

    public string PackageVersion { get; } = packageVersion ?? string.Empty;

    public bool IsPackageVersionSpecified => PackageVersion.Length > 0;

    /// <summary>Reads <c>nuget: Name</c> or <c>nuget: Name, Version</c>.</summary>
    public static bool TryParse(string value, out PackageReference? reference)
    {
        reference = null;
        var text = value.Trim();
        if (!text.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var parts = text["nuget:".Length..].Split(',', 2, StringSplitOptions.TrimEntries);
        if (parts[0].Length == 0)
        {
            return false;
        }

        reference = new PackageReference(parts[0], parts.Length > 1 ? parts[1] : null);
        return true;
    }

    public override string ToString() => IsPackageVersionSpecified ? $"{PackageName}, {PackageVersion}" : PackageName;
}
