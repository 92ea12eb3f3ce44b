using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Documents;

/// <summary>Paths with links in them.</summary>
public sealed class RealPathTests
{
    [LinuxFact]
    public void Should_follow_every_link_on_the_way()
    {
        using var folder = new TemporaryFolder();
        var real = Directory.CreateDirectory(RealPath.Of(folder.File("real", "inner"))).FullName;
        Directory.CreateSymbolicLink(folder.File("absolute"), folder.File("real"));
        Directory.CreateSymbolicLink(folder.File("relative"), "absolute/inner");

        Assert.Equal(Path.Combine(real, "new", "file"), RealPath.Of(folder.File("relative", "new", "file")));
        Assert.Equal(real, RealPath.Of(folder.File("real", "..", "absolute", "inner")));
    }

    [LinuxFact]
    public void Should_say_so_when_links_lead_in_a_circle()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder.File("a"), "b");
        Directory.CreateSymbolicLink(folder.File("b"), "a");

        Assert.Contains("in a circle", Assert.Throws<IOException>(() => RealPath.Of(folder.File("a", "x"))).Message);
    }
}
