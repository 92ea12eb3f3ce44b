using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel;
using LossLab.NotebookHost.Kernel.Protocol;
using LossLab.NotebookHost.Kernel.Worker;

namespace LossLab.NotebookHost.Jupyter;

/// <content>Running cells.</content>
internal sealed partial class JupyterKernel
{
    private readonly ExecutionHistory _history = new();
    private volatile JupyterMessage? _executing;
    private int _executionCount;

    // Requests up to this number wait behind a cell that failed.
    private long _abortThrough;

    private async Task ExecuteAsync(QueuedCell cell, long number)
    {
        JsonObject content;
        try
        {
            content = number <= _abortThrough ? new JsonObject { ["status"] = "aborted" } : await RunAsync(cell).ConfigureAwait(false);
        }
        finally
        {
            // Before the reply: an interrupt by somebody who has read that is meant for another cell.
            _cells.End(cell);
        }

        Reply(JupyterChannel.Shell, cell.Request, content);
    }

    private async Task<JsonObject> RunAsync(QueuedCell cell)
    {
        var request = cell.Request;
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
        var error = string.IsNullOrWhiteSpace(code) ? null : await RunCellAsync(cell, code, outputs, silent).ConfigureAwait(false);
        outputs.Finish();
        if (store && !string.IsNullOrWhiteSpace(code))
            _history.Add(_executionCount, code, outputs.ResultText);
        if (error is not null)
            return Fail(request, error, silent);
        return new JsonObject
        {
            ["status"] = "ok",
            ["execution_count"] = _executionCount,
            ["payload"] = new JsonArray(),
            ["user_expressions"] = await EvaluateAsync(cell, outputs).ConfigureAwait(false),
        };
    }

    private async Task<ErrorEvent?> RunCellAsync(QueuedCell cell, string code, ExecutionOutputs outputs, bool silent)
    {
        var name = $"cell {_executionCount}";
        try
        {
            _executing = cell.Request;
            var starting = _worker.GetAsync();
            // A silent cell shows nothing: the next one tells.
            if (!silent && _worker.TakeLoss() is { } lost)
                outputs.Add(new StreamEvent("stderr", WorkerLoss.BetweenCells(lost)));
            var session = await starting.ConfigureAwait(false);
            // A worker takes half a second to start: time enough to think better of the cell.
            if (cell.Interrupted.IsCancellationRequested)
                return ErrorDescriber.Interrupted(name);
            var result = await session.ExecuteAsync(code, name, outputs.Add, CellMetadata.Language(cell.Request.Metadata), cell.Interrupted).ConfigureAwait(false);
            if (result.Death is not { } death)
                return result.Error;
            _worker.Replace();
            return cell.Interrupted.IsCancellationRequested ? WorkerLoss.ByInterrupt(death) : WorkerLoss.ByDeath(death, result.Error);
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

    // The content of the reply.
    private JsonObject Fail(JupyterMessage request, ErrorEvent error, bool silent)
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
        return content;
    }

    // What an expression prints, or the cell's background work, is shown as the cell's.
    private async Task<JsonObject> EvaluateAsync(QueuedCell cell, ExecutionOutputs outputs)
    {
        var answers = new JsonObject();
        if (cell.Request.Content["user_expressions"] is not JsonObject expressions)
            return answers;
        foreach (var (name, expression) in expressions)
        {
            ResultEvent? value = null;
            var session = await _worker.GetAsync().ConfigureAwait(false);
            var result = await session.ExecuteAsync(expression?.ToString() ?? "", $"expression '{name}'", Take, interrupt: cell.Interrupted)
                .ConfigureAwait(false);
            var error = result.Death is { } death ? WorkerLoss.ByDeath(death, result.Error) : result.Error;
            answers[name] = result.Succeeded
                ? new JsonObject
                {
                    ["status"] = "ok",
                    ["data"] = MimeBundle.ToJson(value?.Data ?? new Dictionary<string, string>()),
                    ["metadata"] = new JsonObject(),
                }
                : Failure(error?.Name ?? "", error?.Message ?? "", error?.Traceback ?? []);

            void Take(WorkerEvent output)
            {
                if (output is ResultEvent result)
                    value = result;
                else
                    outputs.Add(output);
            }
        }

        return answers;
    }
}
