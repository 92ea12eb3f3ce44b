using System.Diagnostics;

namespace LossLab.NotebookHost.Tests.Support;

/// <summary>The host, run as its users run it.</summary>
internal static class HostProcess
{
    private static readonly Lazy<string> Executable = new(Find);

    /// <summary>The host's program: the published one if it is newer than all sources, else the one just built.</summary>
    public static string Path => Executable.Value;

    public static string Published { get; } =
        System.IO.Path.Combine(Folders.Root, "artifacts", "workbook", OperatingSystem.IsWindows() ? "NotebookHost.exe" : "NotebookHost");

    public static Task<HostResult> RunAsync(params string[] arguments) => RunAsync(TimeSpan.FromSeconds(100), arguments);

    public static async Task<HostResult> RunAsync(TimeSpan atMost, params string[] arguments)
    {
        using var process = Start(arguments);
        return await ProcessOutput.ReadAsync(process, atMost, $"The host ({string.Join(' ', arguments)})");
    }

    public static Process Start(params string[] arguments) => Start(new Dictionary<string, string>(), arguments);

    public static Process Start(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folders.Root,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    public static bool PublishedIsCurrent()
    {
        if (!File.Exists(Published))
            return false;
        var sources = Directory.EnumerateFiles(System.IO.Path.Combine(Folders.Root, "lib", "NotebookHost"), "*.cs", SearchOption.AllDirectories);
        return File.GetLastWriteTimeUtc(System.IO.Path.ChangeExtension(Published, ".dll")) > sources.Max(File.GetLastWriteTimeUtc);
    }

    private static string Find() => PublishedIsCurrent()
        ? Published
        : System.IO.Path.Combine(AppContext.BaseDirectory, System.IO.Path.GetFileName(Published));
}
