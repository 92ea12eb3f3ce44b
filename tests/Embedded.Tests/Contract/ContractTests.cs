using System.Runtime.CompilerServices;

namespace LossLab.Embedded.Tests.Contract;

/// <summary>
/// Every public member of an embedded assembly exists in the published package. This is what makes code that compiles
/// against the embedded stack compile against the published one.
/// </summary>
/// <remarks>
/// The lines needed are kept in <c>api/</c>. After adding a member, run the tests with PUBLISHED_API set to a folder
/// that holds the full listings: the comparison is then made against those, and <c>api/</c> is written anew.
/// </remarks>
public sealed class ContractTests
{
    public static TheoryData<string> Assemblies => [.. EmbeddedAssemblies.All.Select(a => a.Assembly)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Should_publish_only_what_the_package_publishes(string assembly)
    {
        string[] packages = EmbeddedAssemblies.All.Single(a => a.Assembly == assembly).Packages;
        string? full = Environment.GetEnvironmentVariable("PUBLISHED_API");
        // What the published packages bring along: DynamicObj under Plotly.NET's objects, the HTML types under .NET Interactive's.
        string[] listings = full is null ? [KeptLines(assembly)] : [.. packages.Select(package => Path.Combine(full, package + ".txt"))];
        PublishedApi published = PublishedApi.Read([.. listings, KeptLines("Dependencies")]);

        // A Plotly.NET method may leave out optional parameters: the package has up to sixty of them.
        bool mayOmit = assembly.EndsWith("Plotly.NET", StringComparison.Ordinal);
        // A record's EqualityContract is the compiler's; the listings show it without its accessibility.
        string[] ours = [.. MemberPrinter.Print(EmbeddedAssemblies.Load(assembly)).Where(l => !l.Contains(" EqualityContract "))];
        var needed = new SortedSet<string>(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (string line in ours)
        {
            if (published.Find(line, mayOmit) is { } member) needed.Add(member.Line);
            else missing.Add(line + string.Concat(published.Similar(line).Take(6).Select(s => "\n      published: " + s)));
        }

        if (full is not null && missing.Count == 0) File.WriteAllLines(KeptLines(assembly), needed);
        Assert.True(missing.Count == 0,
            $"{missing.Count} of {ours.Length} members of {assembly} are not in the published API:\n  {string.Join("\n  ", missing)}");
    }

    [Fact]
    public void Should_refuse_a_member_that_differs_in_a_default()
    {
        var published = PublishedMember.Parse("A.B | method | static Tensor f(Tensor x, double delta = 1, (int, int)? size = null)");

        Assert.True(published.Covers(PublishedMember.Parse("A.B | method | static Tensor f(Tensor x, double delta = 1, (int, int)? size = null)"), false));
        Assert.False(published.Covers(PublishedMember.Parse("A.B | method | static Tensor f(Tensor x, double delta = 2, (int, int)? size = null)"), false));
        Assert.False(published.Covers(PublishedMember.Parse("A.B | method | Tensor f(Tensor x, double delta = 1, (int, int)? size = null)"), false));
        Assert.False(published.Covers(PublishedMember.Parse("A.B | method | static Tensor f(Tensor x)"), false));
        Assert.True(published.Covers(PublishedMember.Parse("A.B | method | static Tensor f(Tensor x)"), true));
        Assert.False(published.Covers(PublishedMember.Parse("A.B | method | static Tensor f(double delta = 1)"), true));
    }

    private static string KeptLines(string assembly, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "api", assembly + ".txt");
}
