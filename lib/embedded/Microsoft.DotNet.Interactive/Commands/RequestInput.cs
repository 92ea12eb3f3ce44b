namespace Microsoft.DotNet.Interactive.Commands;

public class RequestInput(string prompt, string? inputTypeHint = null) : KernelCommand
{
    public string Prompt { get; } = prompt;

    public string? InputTypeHint { get; set; } = inputTypeHint;

    public string? ParameterName { get; set; }

    public string? SaveAs { get; set; }

    public bool IsPassword => InputTypeHint == "password";
}
