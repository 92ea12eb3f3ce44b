using System.Text.Json.Nodes;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;

namespace LossLab.NotebookHost.Jupyter;

/// <content>Running cells.</content>
internal sealed partial class JupyterKernel
{
    private readonly ExecutionHistory _history = new();
    private volatile JupyterMessage? _executing;
    private int _executionCount;

    // Requests up to this number wait behind a cell that failed.
    private long _abortThrough;

    private async Task ExecuteAsync(JupyterMessage request, long number)
    {
        if (number <= _abortThrough)
        {
            Reply(JupyterChannel.Shell, request, new JsonObject { ["status"] = "aborted" });
            return;
        }

        var code = request.Text("code") ?? "";
        var silent = request.Flag("silent", false);
        var store = !silent && request.Flag("store_history", true);
        if (store)
            _executionCount++;
        if (!silent)
            Publish("execute_input", request, new JsonObject { ["code"] = code, ["execution_count"] = _executionCount });

        var outputs = new ExecutionOutputs(_executionCount, (type, content) =>
        {
            if (!silent)
                Publish(type, request, content);
        });
        var error = string.IsNullOrWhiteSpace(code) ? null : await RunCellAsync(request, code, outputs).ConfigureAwait(false);
        if (store && !string.IsNullOrWhiteSpace(code))
            _history.Add(_executionCount, code, outputs.ResultText);
        if (error is not null)
        {
            Fail(request, error, silent);
            return;
        }

        Reply(JupyterChannel.Shell, request, new JsonObject
        {
            ["status"] = "ok",
            ["execution_count"] = _executionCount,
            ["payload"] = new JsonArray(),
            ["user_expressions"] = await EvaluateAsync(request).ConfigureAwait(false),
        });
    }

    private async Task<ErrorEvent?> RunCellAsync(JupyterMessage request, string code, ExecutionOutputs outputs)
    {
        try
        {
            _interrupted = null;
            _executing = request;
            var session = await _worker.GetAsync().ConfigureAwait(false);
            var result = await session.ExecuteAsync(code, $"cell {_executionCount}", outputs.Add).ConfigureAwait(false);
            if (result.Death is not { } death)
                return result.Error;
            _worker.Prepare();
            return session == _interrupted ? WorkerLoss.ByInterrupt() : WorkerLoss.ByDeath(death);
        }
        catch (KernelStartException e)
        {
            return new ErrorEvent("KernelStart", e.Message, [$"KernelStart: {e.Message}"], null);
        }
        finally
        {
            _executing = null;
        }
    }

    private void Fail(JupyterMessage request, ErrorEvent error, bool silent)
    {
        if (request.Flag("stop_on_error", true))
            _abortThrough = Interlocked.Read(ref _received);
        var content = Failure(error.Name, error.Message, error.Traceback);
        if (!silent)
        {
            var shown = content.DeepClone().AsObject();
            shown.Remove("status");
            Publish("error", request, shown);
        }

        content["execution_count"] = _executionCount;
        content["payload"] = new JsonArray();
        content["user_expressions"] = new JsonObject();
        Reply(JupyterChannel.Shell, request, content);
    }

    private async Task<JsonObject> EvaluateAsync(JupyterMessage request)
    {
        var answers = new JsonObject();
        if (request.Content["user_expressions"] is not JsonObject expressions)
            return answers;
        foreach (var (name, expression) in expressions)
        {
            ResultEvent? value = null;
            var outputs = new Action<WorkerEvent>(output => value = output as ResultEvent ?? value);
            var session = await _worker.GetAsync().ConfigureAwait(false);
            var result = await session.ExecuteAsync(expression?.ToString() ?? "", $"expression '{name}'", outputs).ConfigureAwait(false);
            answers[name] = result.Succeeded
                ? new JsonObject
                {
                    ["status"] = "ok",
                    ["data"] = MimeBundle.ToJson(value?.Data ?? new Dictionary<string, string>()),
                    ["metadata"] = new JsonObject(),
                }
                : Failure(result.Error?.Name ?? "KernelDied", result.Error?.Message ?? "the worker died", result.Error?.Traceback ?? []);
        }

        return answers;
    }
}
