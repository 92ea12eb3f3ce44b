using LossLab.NotebookHost.Kernel.Worker.Packages;
using LossLab.NotebookHost.Languages;
using LossLab.NotebookHost.Languages.Parsing;

namespace LossLab.NotebookHost.Tests.Kernel.Packages;

/// <summary>How requests for packages are read. Order and ranges are those of NuGet's documentation on package versioning.</summary>
public sealed class PackageVersionTests
{
    [Theory]
    [InlineData("1.0", "1.0.0", true)]
    [InlineData("1.0.0.0", "1.0", true)]
    [InlineData("1.0", "1.0.1", false)]
    [InlineData("1.0+build", "1.0", true)]
    [InlineData("1.0-beta", "1.0", false)]
    [InlineData("*", "2.0", true)]
    [InlineData("*-*", "2.0-beta", true)]
    [InlineData("1.*", "1.9.0", true)]
    [InlineData("1.*", "2.0", false)]
    [InlineData("[1.0,2.0)", "1.0", true)]
    [InlineData("[1.0,2.0)", "2.0", false)]
    [InlineData("[1.0,2.0)", "2.0-beta", true)]
    [InlineData("(1.0,2.0]", "1.0", false)]
    [InlineData("(1.0,2.0]", "2.0", true)]
    [InlineData("[1.0,)", "9.0", true)]
    [InlineData("(,1.0)", "0.9", true)]
    [InlineData("[1.0]", "1.0.0", true)]
    [InlineData("[1.0]", "1.1", false)]
    public void Should_know_what_a_request_allows(string request, string version, bool isAllowed) =>
        Assert.Equal(isAllowed, PackageVersion.Allows(request, version));

    [Fact]
    public void Should_order_versions_as_NuGet_does()
    {
        string[] ordered = ["1.0-alpha", "1.0-alpha.1", "1.0-alpha.beta", "1.0-beta.2", "1.0-beta.11", "1.0-rc.1", "1.0", "1.0.0.1", "1.2", "1.10"];
        Assert.Equal(ordered, ordered.Reverse().OrderBy(text => new PackageVersion(text)));
    }

    [Theory]
    [InlineData("#r \"nuget:Some.Package\"", "Some.Package", "*")]
    [InlineData("  #r   \"NuGet: Some.Package , 1.2.3-beta.1 \"", "Some.Package", "1.2.3-beta.1")]
    [InlineData("#r \"nuget: Some.Package, *-*\" // the newest", "Some.Package", "*-*")]
    [InlineData("#r \"nuget: Some.Package, [1.0, 2.0)\" /* below 2 */", "Some.Package", "[1.0,2.0)")]
    [InlineData("#r \" nuget : Some.Package, 1.*\"", "Some.Package", "1.*")]
    [InlineData("#r \"nuget: Some.Package, Version=1.0\"", "Some.Package", "1.0")]
    [InlineData("#r \"nuget: Some.Package,\"", "Some.Package", "*")]
    [InlineData("#r \"nuget: Some.Package, 1.0, usepackagetargets=true\"", "Some.Package", "1.0")]
    public void Should_read_a_line_however_it_is_spelled(string line, string id, string version)
    {
        var part = Assert.IsType<PackagePart>(CellParser.Parse("// first\n" + line, LanguageNames.CSharp)[0]);
        Assert.Equal(new PackageRequest(id, version, IsSource: false, 2), PackageRequest.Parse(part));
    }

    [Theory]
    [InlineData("#r \"nuget: \"")]
    [InlineData("#r \"nuget: two words\"")]
    [InlineData("#r \"nuget: Some.Package, [1.0\"")]
    public void Should_say_so_when_a_line_names_no_package(string line)
    {
        var part = Assert.IsType<PackagePart>(CellParser.Parse(line, LanguageNames.CSharp)[0]);
        Assert.Equal(1, Assert.Throws<CellException>(() => PackageRequest.Parse(part)).Line);
    }
}
