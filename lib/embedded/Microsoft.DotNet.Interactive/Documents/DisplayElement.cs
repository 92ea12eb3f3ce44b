namespace Microsoft.DotNet.Interactive.Documents;

public class DisplayElement(IDictionary<string, object> data) : InteractiveDocumentOutputElement
{
    public IDictionary<string, object> Data { get; } = data;

    public IDictionary<string, object> Metadata { get; } = new Dictionary<string, object>();
}
