using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>A kernelspec: the folder that tells front ends of a kernel and how to start it.</summary>
internal sealed class KernelSpec(string folder)
{
    private const string FileName = "kernel.json";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
    private static readonly string[] Logos = ["logo-32x32.png", "logo-64x64.png"];

    /// <summary>The folder.</summary>
    public string Folder { get; } = folder;

    /// <summary>The name that notebooks ask for.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>Whether something is there under this name, be it complete or not.</summary>
    public bool Exists => Directory.Exists(Folder);

    /// <summary>The program and its arguments; empty if the kernelspec cannot be read.</summary>
    public IReadOnlyList<string> CommandLine { get; } = ReadCommandLine(Path.Combine(folder, FileName));

    /// <summary>Whether it starts this host, wherever that lies.</summary>
    public bool IsOurs => CommandLine is [var program, .., "jupyter", "{connection_file}"]
        && CommandLine.Any(part => Path.GetFileNameWithoutExtension(part) == Path.GetFileNameWithoutExtension(HostProgram.CommandLine[^1]))
        && program.Length > 0;

    /// <summary>All kernelspecs in a folder of kernels.</summary>
    public static IEnumerable<KernelSpec> In(string kernels) => Directory.Exists(kernels)
        ? Directory.GetDirectories(kernels).Order(StringComparer.Ordinal)
            .Where(folder => File.Exists(Path.Combine(folder, FileName)))
            .Select(folder => new KernelSpec(folder))
        : [];

    /// <summary>Writes the kernelspec of this host in place of what is there.</summary>
    public void Write()
    {
        Delete();
        Directory.CreateDirectory(Folder);
        foreach (var logo in Logos)
        {
            using var source = typeof(KernelSpec).Assembly.GetManifestResourceStream(logo)!;
            using var target = File.Create(Path.Combine(Folder, logo));
            source.CopyTo(target);
        }

        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. HostProgram.CommandLine.Concat(["jupyter", "{connection_file}"]).Select(part => (JsonNode)part)]),
            ["display_name"] = "C#",
            ["language"] = KernelInformation.Language,
            ["interrupt_mode"] = "message",
            // A front end started from a desktop knows nothing of the shell's settings.
            ["env"] = new JsonObject { ["DOTNET_ROOT"] = DotnetRoot() },
            ["metadata"] = new JsonObject { ["debugger"] = false },
        };
        File.WriteAllText(Path.Combine(Folder, FileName), json.ToJsonString(Indented) + "\n");
    }

    /// <summary>Removes it.</summary>
    public void Delete()
    {
        if (Exists)
            Directory.Delete(Folder, recursive: true);
    }

    // …/shared/Microsoft.NETCore.App/10.0.x/ is three levels below.
    private static string DotnetRoot() => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static IReadOnlyList<string> ReadCommandLine(string file)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(file))?["argv"] is JsonArray argv
                ? [.. argv.Select(part => part?.ToString() ?? "")]
                : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException)
        {
            return [];
        }
    }
}
