using System.Text.Json;

namespace LossLab.NotebookHost.Languages.Page;

/// <summary>Where a page finds the scripts that draw its charts and diagrams.</summary>
internal static class PageScript
{
    // A page may lie in notebooks, anywhere else in the repository, or in artifacts beside the built workbook.
    private static readonly string[] Folders =
    [
        "", "../artifacts/workbook/", "artifacts/workbook/", "../../artifacts/workbook/", "../../../artifacts/workbook/",
        "../workbook/", "workbook/", "../../workbook/",
    ];

    /// <summary>The addresses to try, nearest first, as a JSON array.</summary>
    /// <param name="file">The script's file name.</param>
    /// <param name="network">Where it is on the network, which comes last.</param>
    private static string Places(string file, string network) => JsonSerializer.Serialize(Folders.Select(folder => folder + file).Append(network));

    /// <summary>JavaScript for a promise of a script's object: the page's own, or that of the nearest file.</summary>
    /// <param name="file">The script's file name.</param>
    /// <param name="network">Where it is on the network, which comes last.</param>
    /// <param name="name">What the script calls the object.</param>
    public static string Find(string file, string network, string name) =>
        $"({Template("find-script.js").TrimEnd()})(\"{file}\", {Places(file, network)}, () => window.{name})";

    /// <summary>A page fragment that this program carries.</summary>
    /// <param name="name">Its resource name.</param>
    public static string Template(string name)
    {
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
