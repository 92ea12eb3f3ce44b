using System.Text;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Jupyter;

/// <content>What is sent: replies to one front end, and outputs and status to all.</content>
internal sealed partial class JupyterKernel
{
    private readonly Lock _status = new();

    // The request whose turn it is.
    private JupyterMessage? _serving;

    private void PublishBusy(JupyterMessage request, bool inTurn)
    {
        lock (_status)
        {
            if (inTurn)
                _serving = request;
            PublishStatus(request, "busy");
        }
    }

    private void PublishIdle(JupyterMessage request, bool inTurn)
    {
        lock (_status)
        {
            PublishStatus(request, "idle");
            if (inTurn)
                _serving = null;
            else if (_serving is { } serving)
                // A front end shows the latest status: a cell that runs is still busy.
                PublishStatus(serving, "busy");
        }
    }

    private void PublishStatus(JupyterMessage request, string state) =>
        Publish("status", request, new JsonObject { ["execution_state"] = state });

    private void Publish(string type, JupyterMessage? parent, JsonObject content) =>
        _transport.Send(JupyterChannel.Iopub, Message([Encoding.UTF8.GetBytes($"kernel.{_sessionId}.{type}")], type, parent, content));

    private void Reply(JupyterChannel channel, JupyterMessage request, JsonObject content) =>
        _transport.Send(channel, Message(request.Identities, request.Type.Replace("_request", "_reply", StringComparison.Ordinal), request, content));

    private JupyterMessage Message(IReadOnlyList<byte[]> identities, string type, JupyterMessage? parent, JsonObject content) => new(
        identities,
        new JsonObject
        {
            ["msg_id"] = Guid.NewGuid().ToString("N"),
            ["msg_type"] = type,
            ["session"] = _sessionId,
            ["username"] = "kernel",
            ["date"] = DateTimeOffset.UtcNow.ToIso(),
            ["version"] = JupyterMessage.ProtocolVersion,
        },
        parent?.Header.DeepClone().AsObject() ?? [],
        content);

    private static JsonObject Failure(string name, string message, IEnumerable<string> traceback) => new()
    {
        ["status"] = "error",
        ["ename"] = name,
        ["evalue"] = message,
        ["traceback"] = new JsonArray([.. traceback.Select(line => (JsonNode)line)]),
    };
}
