using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Jupyter;

/// <content>Completion and inspection.</content>
internal sealed partial class JupyterKernel
{
    private async Task CompleteAsync(JupyterMessage request)
    {
        var (code, position) = Place(request);
        var session = await _worker.GetAsync().ConfigureAwait(false);
        var found = await session.CompleteAsync(code, position).ConfigureAwait(false)
            ?? new CompletionsEvent(0, [], position, position);
        var (start, end) = (CodePoints.FromUtf16(code, found.Start), CodePoints.FromUtf16(code, found.End));
        // The member of metadata is where front ends look for kinds.
        var kinds = found.Items.Select(item => (JsonNode)new JsonObject
        {
            ["text"] = item.Text,
            ["type"] = item.Kind.ToLowerInvariant(),
            ["start"] = start,
            ["end"] = end,
        });
        Reply(JupyterChannel.Shell, request, new JsonObject
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. found.Items.Select(item => (JsonNode)item.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject { ["_jupyter_types_experimental"] = new JsonArray([.. kinds]) },
        });
    }

    private async Task InspectAsync(JupyterMessage request)
    {
        var (code, position) = Place(request);
        var session = await _worker.GetAsync().ConfigureAwait(false);
        var found = await session.InspectAsync(code, position).ConfigureAwait(false);
        Reply(JupyterChannel.Shell, request, new JsonObject
        {
            ["status"] = "ok",
            ["found"] = found is { Data.Count: > 0 },
            ["data"] = MimeBundle.ToJson(found?.Data ?? new Dictionary<string, string>()),
            ["metadata"] = new JsonObject(),
        });
    }

    private static (string Code, int Position) Place(JupyterMessage request)
    {
        var code = request.Text("code") ?? "";
        return (code, CodePoints.ToUtf16(code, request.Number("cursor_pos") ?? int.MaxValue));
    }
}
