using System.Reflection;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>Where the tests find their files.</summary>
internal static class Folders
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>Where NuGet has unpacked the packages.</summary>
    public static string Packages { get; } = Metadata("NuGetPackageRoot");

    public static string Fixtures { get; } = Path.Combine(Root, "tests", "fixtures");

    public static string Fixture(string name) => Path.Combine(Fixtures, name);

    private static string Metadata(string key) => typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == key).Value!;
}
