namespace Microsoft.DotNet.Interactive.Commands;

public class InputDescription(string name, string? prompt = null)
{
    public string Name { get; } = name;

    public string Prompt { get; } = prompt ?? $"Please enter a value for {name}";

    public string? SaveAs { get; set; }

    public string TypeHint { get; set; } = "text";
}
