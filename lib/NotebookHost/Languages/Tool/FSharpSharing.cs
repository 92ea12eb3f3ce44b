using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages.Tool;

/// <summary>Variables of F#.</summary>
internal sealed class FSharpSharing : IToolSharing
{
    /// <inheritdoc/>
    public string Prepare => $"#r @\"{ToolSharing.Program}\"";

    /// <inheritdoc/>
    public string Describe(string variable) => $"let {ToolSharing.Passed} = {ToolSharing.Method}(box ``{variable}``)";

    /// <inheritdoc/>
    public string Declare(string variable, SharedType type) => $"""
        let ``{variable}`` =
            let json = System.Text.Json.JsonDocument.Parse({ToolSharing.Passed}).RootElement
            {FSharpSource.Expression(type, "json")}
        """;
}
