using System.Reflection;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>Where the tests find their files.</summary>
internal static class Folders
{
    public static string Root { get; } = typeof(Folders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string Fixtures { get; } = Path.Combine(Root, "tests", "fixtures");

    public static string Fixture(string name) => Path.Combine(Fixtures, name);
}
