namespace Microsoft.DotNet.Interactive.Documents;

public class TextElement(string? text, string? name = "stdout") : InteractiveDocumentOutputElement
{
    public string Text { get; } = text ?? string.Empty;

    public string Name { get; } = name ?? "stdout";
}
