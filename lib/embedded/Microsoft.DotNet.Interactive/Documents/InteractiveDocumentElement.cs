namespace Microsoft.DotNet.Interactive.Documents;

public sealed class InteractiveDocumentElement
{
    private IDictionary<string, object>? _metadata;

    public InteractiveDocumentElement()
        : this(null, null, null)
    {
    }

    public InteractiveDocumentElement(
        string? contents = null, string? kernelName = null, IEnumerable<InteractiveDocumentOutputElement>? outputs = null)
    {
        Contents = contents ?? string.Empty;
        KernelName = kernelName;
        Outputs = [.. outputs ?? []];
    }

    public string? Id { get; set; }

    public string? KernelName { get; set; }

    public string Contents { get; set; }

    public List<InteractiveDocumentOutputElement> Outputs { get; }

    public int ExecutionOrder { get; set; }

    public IDictionary<string, object> Metadata
    {
        get => _metadata ??= new Dictionary<string, object>();
        set => _metadata = value;
    }
}
