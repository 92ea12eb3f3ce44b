using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Jupyter;

/// <content>Completion, inspection and completeness. The worker is asked: the compiler may take for ever over a text, or end its process.</content>
internal sealed partial class JupyterKernel
{
    // For a worker that only starts; what it is asked has limits of its own.
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(5);

    private async Task CompleteAsync(JupyterMessage request)
    {
        var (code, position) = Place(request);
        var found = await AskAsync(session => session.CompleteAsync(code, position)).ConfigureAwait(false)
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
        var found = await AskAsync(session => session.InspectAsync(code, position)).ConfigureAwait(false);
        Reply(JupyterChannel.Shell, request, new JsonObject
        {
            ["status"] = "ok",
            ["found"] = found is { Data.Count: > 0 },
            ["data"] = MimeBundle.ToJson(found?.Data ?? new Dictionary<string, string>()),
            ["metadata"] = new JsonObject(),
        });
    }

    private async Task IsCompleteAsync(JupyterChannel channel, JupyterMessage request)
    {
        var code = request.Text("code") ?? "";
        var found = await AskAsync(session => session.IsCompleteAsync(code)).ConfigureAwait(false);
        var content = new JsonObject { ["status"] = found?.Status ?? "unknown" };
        if (found is { Status: "incomplete" })
            content["indent"] = found.Indent;
        Reply(channel, request, content);
    }

    private async Task<T?> AskAsync<T>(Func<KernelSession, Task<T?>> question)
        where T : WorkerEvent
    {
        try
        {
            var session = await _worker.GetAsync().WaitAsync(StartLimit).ConfigureAwait(false);
            return await question(session).ConfigureAwait(false);
        }
        catch (Exception e) when (e is TimeoutException or KernelStartException)
        {
            // A cell will say why there is no worker.
            return null;
        }
    }

    private static (string Code, int Position) Place(JupyterMessage request)
    {
        var code = request.Text("code") ?? "";
        return (code, CodePoints.ToUtf16(code, request.Number("cursor_pos") ?? int.MaxValue));
    }
}
