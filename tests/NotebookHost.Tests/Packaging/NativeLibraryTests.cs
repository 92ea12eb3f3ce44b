using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using LossLab.NotebookHost.Tests.Support;
using TorchSharp;

namespace LossLab.NotebookHost.Tests.Packaging;

/// <summary>The build step that makes TorchSharp's native library loadable on an older libstdc++, run as a build runs it.</summary>
public sealed class NativeLibraryTests : IDisposable
{
    private const string Newer = "GLIBCXX_3.4.32";

    private static readonly string Published = Path.Combine(
        Folders.Packages, "torchsharp", typeof(torch).Assembly.GetName().Version!.ToString(3), "runtimes", "linux-x64", "native", "libLibTorchSharp.so");

    private readonly TemporaryFolder _folder = new();
    private readonly string _library;

    public NativeLibraryTests()
    {
        _library = _folder.File("libLibTorchSharp.so");
        if (OperatingSystem.IsLinux())
            File.Copy(Published, _library);
    }

    [LinuxFact]
    public async Task Should_change_exactly_the_flag_of_the_version_When_libstdcxx_lacks_it()
    {
        var result = await MendAsync(StandardLibrary(without: Newer));
        Assert.True(result.ExitCode == 0, result.ToString());
        var (before, after) = (File.ReadAllBytes(Published), File.ReadAllBytes(_library));
        var place = Assert.Single(Enumerable.Range(0, before.Length), i => before[i] != after[i]);
        // An entry of .gnu.version_r begins with the hash of the version's name; its flags follow.
        Assert.Equal(ElfHash(Newer), BitConverter.ToUInt32(after, place - 4));
        Assert.Equal((0, 2), (before[place], after[place]));
        Assert.Equal($"{Newer} made optional: libstdc++ here ends at GLIBCXX_3.4.30\n", File.ReadAllText(_library + ".txt"));
    }

    [LinuxFact]
    public async Task Should_change_nothing_When_built_again()
    {
        await MendAsync(StandardLibrary(without: Newer));
        var (bytes, written) = (File.ReadAllBytes(_library), File.GetLastWriteTimeUtc(_library));
        Assert.Equal(File.GetLastWriteTimeUtc(Published), written);
        var result = await MendAsync(StandardLibrary(without: Newer));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(bytes, File.ReadAllBytes(_library));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_library));
    }

    [LinuxFact]
    public async Task Should_leave_the_file_alone_When_libstdcxx_has_every_version()
    {
        var result = await MendAsync(StandardLibrary(without: "none"));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(File.ReadAllBytes(Published), File.ReadAllBytes(_library));
        Assert.False(File.Exists(_library + ".txt"));
    }

    [LinuxFact]
    public async Task Should_leave_the_file_alone_and_name_the_symbol_When_the_version_has_another_user()
    {
        // Of GLIBCXX_3.4.30 it uses std::condition_variable::wait, which it calls.
        var result = await MendAsync(StandardLibrary(without: "GLIBCXX_3.4.30"));
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error LOSSLAB002: TorchSharp needs GLIBCXX_3.4.30 of libstdc++", result.Output);
        Assert.Contains("condition_variable4wait", result.Output);
        Assert.Equal(File.ReadAllBytes(Published), File.ReadAllBytes(_library));
    }

    [LinuxFact]
    public async Task Should_say_so_in_a_line_When_the_file_is_cut_short()
    {
        File.WriteAllBytes(_library, File.ReadAllBytes(Published)[..100_000]);
        var result = await MendAsync(StandardLibrary(without: Newer));
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error LOSSLAB001: this is not a complete 64-bit ELF library", result.Output);
        Assert.DoesNotContain("   at ", result.Output);
    }

    [LinuxFact]
    public void Should_leave_the_package_alone_and_differ_by_one_flag_at_most_When_built()
    {
        var (package, built) = (File.ReadAllBytes(Published), File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "libLibTorchSharp.so")));
        Assert.Equal(package.Length, built.Length);
        Assert.InRange(Enumerable.Range(0, package.Length).Count(i => package[i] != built[i]), 0, 1);
        Assert.Contains(Newer, Encoding.Latin1.GetString(package));
        Assert.DoesNotContain(package.Zip(built), pair => pair.First == 2 && pair.Second == 0);
    }

    public void Dispose() => _folder.Dispose();

    // All that the task looks for in a libstdc++ are the names of its versions.
    private string StandardLibrary(string without)
    {
        var asked = Regex.Matches(Encoding.Latin1.GetString(File.ReadAllBytes(Published)), @"(GLIBCXX|CXXABI)_[0-9.]+(?=\0)").Select(match => match.Value);
        var path = _folder.File("libstdc++.so.6");
        File.WriteAllText(path, string.Concat(asked.Where(name => name != without).Select(name => $"\0{name}\0")));
        return path;
    }

    private async Task<HostResult> MendAsync(string standardLibrary)
    {
        var project = _folder.File("mend.proj");
        File.WriteAllText(project, $"""
            <Project>
              <Import Project="{Path.Combine(Folders.Root, "lib", "LossLab", "buildTransitive", "LossLab.targets")}" />
              <Target Name="Mend">
                <MakeSymbolVersionsWeak Libraries="{_library}" StandardLibrary="{standardLibrary}" />
              </Target>
            </Project>
            """);
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-t:Mend", "-v:quiet", "-nologo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        return await ProcessOutput.ReadAsync(process, TimeSpan.FromMinutes(2), "The build step");
    }

    // As in the System V ABI, "Hash Table".
    private static uint ElfHash(string name)
    {
        uint hash = 0;
        foreach (var character in name)
        {
            hash = (hash << 4) + character;
            var high = hash & 0xf0000000;
            hash = (hash ^ (high >> 24)) & ~high;
        }

        return hash;
    }
}
