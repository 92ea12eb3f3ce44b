using System.Collections;

namespace Microsoft.DotNet.Interactive.Documents;

public class InteractiveDocument : IEnumerable<InteractiveDocumentElement>
{
    public InteractiveDocument(IList<InteractiveDocumentElement>? elements = null) => Elements = elements ?? [];

    public IList<InteractiveDocumentElement> Elements { get; }

    public IDictionary<string, object> Metadata { get; } = new Dictionary<string, object>();

    public void Add(InteractiveDocumentElement element) => Elements.Add(element);

    public string? GetDefaultKernelName() =>
        Metadata.TryGetValue("kernelspec", out var spec) && spec is IDictionary<string, object> kernelspec
            ? Jupyter.LanguageNames.ToKernelName(kernelspec.TryGetValue("language", out var language) ? language as string : null)
            : null;

    public static async Task<InteractiveDocument> LoadAsync(FileInfo file, KernelInfoCollection? kernelInfos = null)
    {
        var text = await File.ReadAllTextAsync(file.FullName).ConfigureAwait(false);
        return file.Extension.ToLowerInvariant() switch
        {
            ".ipynb" => Jupyter.Notebook.Parse(text, kernelInfos),
            _ => throw new NotSupportedException($"{file.FullName}: only .ipynb documents can be read."),
        };
    }

    IEnumerator IEnumerable.GetEnumerator() => Elements.GetEnumerator();

    IEnumerator<InteractiveDocumentElement> IEnumerable<InteractiveDocumentElement>.GetEnumerator() => Elements.GetEnumerator();
}
