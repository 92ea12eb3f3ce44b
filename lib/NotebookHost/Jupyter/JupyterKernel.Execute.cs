using System.Text.Json.Nodes;
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
        var error = string.IsNullOrWhiteSpace(code) ? null : await RunCellAsync(request, number, code, outputs).ConfigureAwait(false);
        outputs.Finish();
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
            ["user_expressions"] = await EvaluateAsync(request, outputs).ConfigureAwait(false),
        });
    }

    private async Task<ErrorEvent?> RunCellAsync(JupyterMessage request, long number, string code, ExecutionOutputs outputs)
    {
        var name = $"cell {_executionCount}";
        try
        {
            _executing = request;
            var session = await _worker.GetAsync().ConfigureAwait(false);
            // A worker takes half a second to start: time enough to think better of the cell.
            if (IsInterrupted(number))
                return ErrorDescriber.Interrupted(name);
            var running = session.ExecuteAsync(code, name, outputs.Add);
            // An interrupt that came between the two found no cell to stop.
            if (IsInterrupted(number))
                await session.InterruptAsync().ConfigureAwait(false);
            var result = await running.ConfigureAwait(false);
            if (result.Death is not { } death)
                return result.Error;
            _worker.Prepare();
            return IsInterrupted(number) ? WorkerLoss.ByInterrupt() : WorkerLoss.ByDeath(death, result.Error);
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

    private bool IsInterrupted(long number) => Interlocked.Read(ref _interrupted) == number;

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

    // What an expression prints, or the cell's background work, is shown as the cell's.
    private async Task<JsonObject> EvaluateAsync(JupyterMessage request, ExecutionOutputs cell)
    {
        var answers = new JsonObject();
        if (request.Content["user_expressions"] is not JsonObject expressions)
            return answers;
        foreach (var (name, expression) in expressions)
        {
            ResultEvent? value = null;
            var session = await _worker.GetAsync().ConfigureAwait(false);
            var result = await session.ExecuteAsync(expression?.ToString() ?? "", $"expression '{name}'", Take).ConfigureAwait(false);
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
                    cell.Add(output);
            }
        }

        return answers;
    }
}
