namespace Microsoft.DotNet.Interactive.Documents;

public class ErrorElement(string? errorValue = null, string? errorName = "Error", string[]? stackTrace = null)
    : InteractiveDocumentOutputElement
{
    public string? ErrorName { get; } = errorName;

    public string? ErrorValue { get; } = errorValue;

    public string[] StackTrace { get; } = stackTrace ?? [];
}
