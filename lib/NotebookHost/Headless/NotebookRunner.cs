using System.Diagnostics;
using LossLab.NotebookHost.Documents;
using LossLab.NotebookHost.Kernel;

namespace LossLab.NotebookHost.Headless;

/// <summary>Runs one notebook in a worker of its own and writes the executed notebook, whatever happens.</summary>
internal sealed class NotebookRunner(NotebookJob job, RunOptions options, IRunObserver observer)
{
    private readonly Stopwatch _clock = new();
    private readonly List<CellReport> _cells = [];
    private FileVersion? _source;
    private string? _remaining;

    /// <summary>Runs it.</summary>
    public async Task<NotebookReport> RunAsync(CancellationToken cancellation)
    {
        _clock.Start();
        NotebookReport report;
        try
        {
            report = await RunNotebookAsync(cancellation).ConfigureAwait(false);
        }
        catch (NotebookFormatException e)
        {
            report = Report(RunStatus.Unreadable, e.Message);
        }
        catch (Exception e) when (e is UsageException or IOException or UnauthorizedAccessException)
        {
            report = Report(RunStatus.Misused, e.Message);
        }
        catch (KernelStartException e)
        {
            report = Report(RunStatus.KernelDied, e.Message);
        }
        catch (OperationCanceledException)
        {
            report = Report(RunStatus.Cancelled, "stopped");
        }
        // The other notebooks and the report must not be lost with this one.
        catch (Exception e)
        {
            report = Report(RunStatus.HostFailed, options.Verbose ? $"{HostFault.Describe(e)}\n{e}" : HostFault.Describe(e));
        }

        observer.NotebookFinished(report);
        return report;
    }

    private async Task<NotebookReport> RunNotebookAsync(CancellationToken cancellation)
    {
        if (job.Problem is { } problem)
            throw new NotebookFormatException(problem);
        var notebook = NotebookDocument.Read(job.Source);
        _source = notebook.Source;
        ParameterInjector.Inject(notebook, options.Parameters);
        var plan = ExecutionPlan.Create(notebook.Cells, options.Stubs);
        observer.NotebookStarted(job, plan.Count);
        foreach (var (cell, reason) in plan)
            Reset(cell, keepOutputs: reason is not null && cell.Has(CellTags.SkipExecution));
        NotebookValidator.CheckOutputs(notebook);
        try
        {
            return await RunCellsAsync(notebook, plan, cancellation).ConfigureAwait(false);
        }
        finally
        {
            notebook.Write(job.Output);
        }
    }

    private async Task<NotebookReport> RunCellsAsync(
        NotebookDocument notebook, IReadOnlyList<(NotebookCell Cell, string? SkipReason)> plan, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (options.Timeout is { } timeout)
            deadline.CancelAfter(timeout);
        KernelSession session;
        try
        {
            session = await KernelSession.StartAsync(SessionOptions(), deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Report(RunStatus.TimedOut, $"the notebook ran longer than {options.Timeout?.TotalSeconds:0.###} s");
        }

        var runner = new CellExecutor(session, notebook.Language, options, deadline.Token, cancellation);
        try
        {
            await using (session)
                await RunCellsAsync(runner, notebook, plan, cancellation).ConfigureAwait(false);
        }
        finally
        {
            // Now nothing more comes.
            runner.StoreOutputs();
        }

        _remaining = (await session.Death.ConfigureAwait(false)).RemainingText;
        cancellation.ThrowIfCancellationRequested();
        return Report(Worst(), null);
    }

    private async Task RunCellsAsync(
        CellExecutor runner, NotebookDocument notebook, IReadOnlyList<(NotebookCell Cell, string? SkipReason)> plan, CancellationToken cancellation)
    {
        var ended = false;
        var last = plan.LastOrDefault(step => step.SkipReason is null).Cell;
        foreach (var (cell, skipReason) in plan)
        {
            var report = ended || cancellation.IsCancellationRequested
                ? runner.Report(cell, CellStatus.NotRun, message: "an earlier cell ended the run")
                : skipReason is not null
                    ? runner.Report(cell, CellStatus.Skipped, message: skipReason)
                    : await runner.RunAsync(cell, isLast: cell == last).ConfigureAwait(false);
            _cells.Add(report);
            observer.CellFinished(job, report);
            if (!ended && skipReason is null)
                runner.Save(notebook, job.Output);
            ended |= report.Status is CellStatus.TimedOut or CellStatus.KernelDied
                || (report.Status == CellStatus.Failed && !options.GoesOnAfterErrors);
        }
    }

    private KernelSessionOptions SessionOptions() => new()
    {
        WorkingDirectory = Path.GetDirectoryName(job.Source)!,
        MemoryLimit = options.MemoryLimit,
        Limits = options.Limits,
    };

    private RunStatus Worst() =>
        _cells.Any(cell => cell.Status == CellStatus.KernelDied) ? RunStatus.KernelDied
        : _cells.Any(cell => cell.Status == CellStatus.TimedOut) ? RunStatus.TimedOut
        : _cells.Any(cell => cell.Status == CellStatus.Failed) ? RunStatus.Failed
        : RunStatus.Passed;

    private NotebookReport Report(RunStatus status, string? message) =>
        new(job, status, _clock.Elapsed, _cells, _source, message, _remaining);

    // The executed notebook shows this run only, except what a skipped cell keeps from another.
    private static void Reset(NotebookCell cell, bool keepOutputs)
    {
        cell.Metadata().Remove("execution");
        if (keepOutputs)
            cell.Json["execution_count"] = null;
        else
            cell.SetResult([], null);
    }
}
