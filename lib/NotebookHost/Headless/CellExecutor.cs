using System.Text.Json.Nodes;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Headless;

/// <summary>Runs the cells of one notebook on its session, enforces the time limits, and fills in the results.</summary>
/// <param name="session">The notebook's kernel.</param>
/// <param name="language">The language of cells that name none.</param>
/// <param name="options">Limits and what counts as failure.</param>
/// <param name="deadline">Ends when the notebook's time is up.</param>
/// <param name="cancellation">Ends when the user stops the run.</param>
internal sealed class CellExecutor(
    KernelSession session, string language, RunOptions options, CancellationToken deadline, CancellationToken cancellation)
{
    private const int MostOfLastWords = 2000;

    private readonly NotebookOutputs _notebook = new(options.Limits);
    private readonly List<(NotebookCell Cell, OutputCollector Outputs)> _executed = [];

    /// <summary>Runs a cell and writes outputs, count and timing into it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="isLast">Whether none comes after it, which would show that the worker has died.</param>
    public async Task<CellReport> RunAsync(NotebookCell cell, bool isLast)
    {
        var outputs = new OutputCollector(_executed.Count + 1, _notebook);
        _executed.Add((cell, outputs));
        var started = DateTimeOffset.UtcNow;
        var execution = session.ExecuteAsync(cell.Source, cell.Name, outputs.Add, cell.KernelName ?? language);
        var limitHit = await WaitAsync(execution).ConfigureAwait(false);
        if (limitHit is not null)
            await session.InterruptAsync().ConfigureAwait(false);
        var result = await execution.ConfigureAwait(false);
        if (isLast && limitHit is null && result.Death is null && await session.SettleAsync(deadline).ConfigureAwait(false) is { } death)
            result = result with { Succeeded = false, Death = death };
        var finished = DateTimeOffset.UtcNow;

        var report = Judge(cell, result, limitHit) with { Duration = finished - started };
        if (report.ErrorName is not null && report.ErrorName != NoError)
            outputs.AddError(report.ErrorName, report.Message ?? "", (report.Details ?? report.Message ?? "").Split('\n'));
        StoreOutputs();
        SetTiming(cell, started, finished);
        // What a process says as it dies is all the trace there is: a log must show it.
        return result.Death is { IsTold: false } && limitHit is null && outputs.Text("stderr") is { Length: > 0 } last
            ? report with { Details = $"{report.Details}\n{last[..LongText.Fit(last, MostOfLastWords)]}".TrimEnd() }
            : report;
    }

    /// <summary>Writes what has run so far, so that nothing is lost when this process is killed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(NotebookDocument notebook, string path)
    {
        StoreOutputs();
        notebook.Write(path);
    }

    /// <summary>Writes into the cells what they have shown so far; what a cell has started goes on after its end.</summary>
    public void StoreOutputs()
    {
        foreach (var (cell, outputs) in _executed)
        {
            if (outputs.ToJsonIfChanged() is { } json)
                cell.SetResult(json, outputs.ExecutionCount);
        }
    }

    /// <summary>The report of a cell.</summary>
    public CellReport Report(NotebookCell cell, CellStatus status, string? message = null) =>
        new(cell.Number, cell.Id, Title(cell), status, Message: message, Language: CellLanguage.Of(cell, language));

    private const string NoError = "DidNotRaise";

    // Null when the cell has ended; otherwise what ended the wait.
    private async Task<string?> WaitAsync(Task<ExecutionResult> execution)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(deadline);
        if (options.CellTimeout is { } timeout)
            limit.CancelAfter(timeout);
        try
        {
            await execution.WaitAsync(limit.Token).ConfigureAwait(false);
            return null;
        }
        catch (OperationCanceledException)
        {
            if (cancellation.IsCancellationRequested)
            {
                session.Kill();
                return "the run was stopped";
            }

            return deadline.IsCancellationRequested
                ? $"the notebook ran longer than {options.Timeout?.TotalSeconds:0.###} s; this cell was running"
                : $"the cell ran longer than {options.CellTimeout?.TotalSeconds:0.###} s";
        }
    }

    private CellReport Judge(NotebookCell cell, ExecutionResult result, string? limitHit)
    {
        var report = Report(cell, CellStatus.Passed);
        if (limitHit is not null)
        {
            return cancellation.IsCancellationRequested
                ? report with { Status = CellStatus.NotRun, ErrorName = "Stopped", Message = limitHit }
                : report with { Status = CellStatus.TimedOut, ErrorName = "Timeout", Message = limitHit };
        }

        if (result.Death is { } death)
        {
            var message = $"the kernel died: {death.Reason}";
            return report with
            {
                Status = CellStatus.KernelDied,
                ErrorName = KernelDeath.ErrorName,
                Message = message,
                Details = string.Join('\n', [message, .. result.Error?.Traceback ?? []]),
                Line = result.Error?.Line,
                Language = CellLanguage.Of(cell, language, result.Error?.Line),
            };
        }

        var mustRaise = cell.Has(CellTags.RaisesException);
        if (result.Error is not { } error)
        {
            return mustRaise
                ? report with
                {
                    Status = CellStatus.Failed,
                    ErrorName = NoError,
                    Message = $"the cell is tagged {CellTags.RaisesException} and raised nothing",
                }
                : report;
        }

        return report with
        {
            Status = mustRaise ? CellStatus.Passed : options.AllowErrors ? CellStatus.AllowedError : CellStatus.Failed,
            ErrorName = error.Name,
            Message = error.Message,
            Details = string.Join('\n', error.Traceback),
            Line = error.Line,
            Language = CellLanguage.Of(cell, language, error.Line),
        };
    }

    private static string Title(NotebookCell cell)
    {
        var line = cell.Source.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "(empty)";
        return line.Length <= 60 ? line : line[..LongText.Fit(line, 57)] + "...";
    }

    // The names that nbclient gives these times; tools that show cell timing look for them.
    private static void SetTiming(NotebookCell cell, DateTimeOffset started, DateTimeOffset finished) =>
        cell.Metadata()["execution"] = new JsonObject
        {
            ["iopub.execute_input"] = started.ToIso(),
            ["iopub.status.busy"] = started.ToIso(),
            ["iopub.status.idle"] = finished.ToIso(),
            ["shell.execute_reply"] = finished.ToIso(),
        };
}
