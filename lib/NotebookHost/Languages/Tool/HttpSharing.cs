using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages.Tool;

/// <summary>Variables of HTTP requests: text, which <c>{{name}}</c> puts into a request.</summary>
internal sealed class HttpSharing : IToolSharing
{
    /// <inheritdoc/>
    public string? Prepare => null;

    /// <inheritdoc/>
    public string Describe(string variable) => throw new CellException("HTTP cells have no variables to share; name the request and read it in its own kernel");

    /// <inheritdoc/>
    public string? Declare(string variable, SharedType type) =>
        type is ScalarType ? null : throw new SharingException("only numbers and texts fit into an HTTP request");
}
