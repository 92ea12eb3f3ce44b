using System.Text;

namespace Microsoft.DotNet.Interactive.Documents.Jupyter;

/// <summary>Reads and writes .ipynb.</summary>
public static class Notebook
{
    public static InteractiveDocument Parse(string json, KernelInfoCollection? kernelInfos = null) =>
        NotebookReader.Read(json, kernelInfos);

    public static InteractiveDocument Read(Stream stream, KernelInfoCollection kernelInfos)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true);
        return Parse(reader.ReadToEnd(), kernelInfos);
    }

    public static void Write(InteractiveDocument document, Stream stream, KernelInfoCollection kernelInfos)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        writer.Write(NotebookWriter.Write(document, kernelInfos.DefaultKernelName is { } name ? LanguageNames.ToLanguage(name) : null));
    }

    public static string ToJupyterJson(this InteractiveDocument document, string? defaultLanguage = null) =>
        NotebookWriter.Write(document, defaultLanguage);
}
