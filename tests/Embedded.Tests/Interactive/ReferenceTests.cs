using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace LossLab.Embedded.Tests.Interactive;

public sealed class ReferenceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("references").FullName;

    [Fact]
    public async Task Should_load_files_relative_to_each_other_when_they_are_nested()
    {
        using var kernel = new TestKernel();
        Directory.CreateDirectory(Path.Combine(_folder, "inner", "bin"));
        File.Copy(typeof(FsCheck.FSharp.Arb).Assembly.Location, Path.Combine(_folder, "inner", "bin", "FsCheck.dll"));
        File.WriteAllText(Path.Combine(_folder, "outer.csx"), "#load \"inner/inner.csx\"\nvar outer = inner + 1;");
        File.WriteAllText(Path.Combine(_folder, "inner", "inner.csx"), "#r \"bin/FsCheck.dll\"\nvar inner = typeof(FsCheck.FSharp.Arb).Name.Length;");
        var events = await kernel.RunAsync($"#load \"{Path.Combine(_folder, "outer.csx").Replace('\\', '/')}\"\nouter");
        Assert.Contains(">4<", TestKernel.Value(events.OfType<ReturnValueProduced>().Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_be_the_type_of_the_host_when_a_referenced_assembly_is_loaded_there()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync($"#r \"{typeof(FsCheck.FSharp.Arb).Assembly.Location.Replace('\\', '/')}\"\ntypeof(FsCheck.FSharp.Arb)");
        Assert.Same(typeof(FsCheck.FSharp.Arb), events.OfType<ReturnValueProduced>().Single().Value);
    }

    [Theory]
    [InlineData("{\"packageFolders\": {\"/")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Should_restore_again_when_what_a_restore_left_is_damaged(string assets)
    {
        var file = Path.Combine(_folder, "project.assets.json");
        File.WriteAllText(file, assets);
        Assert.Null(AssetsFile.TryRead(file));
    }

    [Theory]
    [InlineData("#r \"nosuch.dll\"\n1", "(1,1): error CS0006: Metadata file 'nosuch.dll' could not be found")]
    [InlineData("#load \"nosuch.csx\"\n1", "error CS1504: Source file 'nosuch.csx' could not be opened")]
    public async Task Should_fail_and_go_on_when_a_file_is_missing(string code, string message)
    {
        using var kernel = new TestKernel();
        Assert.Contains(message, (await kernel.FailAsync(code)).Message, StringComparison.Ordinal);
        Assert.Contains(">2<", await kernel.ReturnTextAsync("1 + 1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_restore_show_progress_and_reuse_when_a_package_is_served()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("#r \"nuget: Humanizer.Core, 2.14.1\"\nusing Humanizer;\n\"some_text here\".Pascalize()");
        Assert.True(events[^1] is CommandSucceeded, events[^1].ToString());
        Assert.Equal("SomeTextHere", TestKernel.Value(events.OfType<ReturnValueProduced>().Single()));
        Assert.Contains("Humanizer.Core", events.OfType<DisplayedValueProduced>().Single().FormattedValues.First().Value, StringComparison.Ordinal);
        Assert.Contains("Installed Packages", events.OfType<DisplayedValueUpdated>().Single().FormattedValues.First().Value, StringComparison.Ordinal);
        Assert.IsType<CommandSucceeded>((await kernel.RunAsync("#r \"nuget: Humanizer.Core, 2.14.1\"\n\"a_b\".Pascalize()"))[^1]);
        Assert.Contains("was added previously", (await kernel.FailAsync("#r \"nuget: Humanizer.Core, 2.13.0\"")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_give_the_error_of_NuGet_and_go_on_when_a_package_does_not_exist()
    {
        using var kernel = new TestKernel();
        var failed = await kernel.FailAsync("#r \"nuget: LossLab.No.Such.Package, 1.0.0\"\n1");
        Assert.Contains("NU1101: Unable to find package LossLab.No.Such.Package", failed.Message, StringComparison.Ordinal);
        Assert.Contains(">2<", await kernel.ReturnTextAsync("1 + 1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_answer_without_a_restore_when_the_workbook_provides_the_package()
    {
        using var kernel = new TestKernel();
        var events = await kernel.RunAsync("#r \"nuget: TorchSharp, 0.107.0\"\n#r \"nuget: Microsoft.DotNet.Interactive, 1.0.0-beta.25177.1\"\ntypeof(TorchSharp.torch).Name");
        Assert.True(events[^1] is CommandSucceeded, events[^1].ToString());
        Assert.Contains("provided by the workbook", events.OfType<DisplayedValueProduced>().Single().FormattedValues.First().Value, StringComparison.Ordinal);
        Assert.Empty(events.OfType<DisplayedValueUpdated>());
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a loaded assembly's file.
        }
    }
}
