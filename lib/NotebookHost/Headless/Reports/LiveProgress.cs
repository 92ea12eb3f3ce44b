using System.Collections.Concurrent;
using Spectre.Console;

namespace LossLab.NotebookHost.Headless.Reports;

/// <summary>Shows a run on a terminal: a bar for each notebook, a table at the end.</summary>
internal sealed class LiveProgress(ProgressContext context) : IRunObserver
{
    private readonly ConcurrentDictionary<NotebookJob, ProgressTask> _tasks = [];

    /// <summary>Runs <paramref name="run"/> with the display on.</summary>
    public static async Task<IReadOnlyList<NotebookReport>> ShowAsync(
        Func<IRunObserver, Task<IReadOnlyList<NotebookReport>>> run)
    {
        var progress = AnsiConsole.Progress().Columns(
            new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn(), new SpinnerColumn());
        return await progress.StartAsync(context => run(new LiveProgress(context))).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void NotebookStarted(NotebookJob job, int cells) =>
        _tasks[job] = context.AddTask(Markup.Escape(job.Name), maxValue: Math.Max(1, cells));

    /// <inheritdoc/>
    public void CellFinished(NotebookJob job, CellReport cell) => _tasks[job].Increment(1);

    /// <inheritdoc/>
    public void NotebookFinished(NotebookReport report)
    {
        var task = _tasks.GetOrAdd(report.Job, job => context.AddTask(Markup.Escape(job.Name), maxValue: 1));
        task.Description = $"[{Color(report.Status)}]{Markup.Escape(report.Job.Name)}[/]";
        task.StopTask();
    }

    /// <summary>Writes what went wrong, and the table.</summary>
    public static void Summary(IReadOnlyList<NotebookReport> reports)
    {
        foreach (var report in reports.Where(r => r.Status is not (RunStatus.Passed or RunStatus.NotRun)))
        {
            AnsiConsole.MarkupLineInterpolated($"[red]{report.Job.Name}[/]: {RunText.Reason(report)}");
            if (report.Culprit?.Details is { Length: > 0 } details)
                AnsiConsole.MarkupLineInterpolated($"[grey]{details}[/]");
        }

        foreach (var report in reports.Where(r => r.Remaining is not null))
            AnsiConsole.MarkupLineInterpolated($"{report.Job.Name}: {report.Remaining}");

        var table = new Table().Border(TableBorder.Rounded)
            .AddColumn("notebook").AddColumn("status")
            .AddColumn(new TableColumn("cells").RightAligned()).AddColumn(new TableColumn("time").RightAligned());
        foreach (var report in reports)
        {
            table.AddRow(
                Markup.Escape(report.Job.Name),
                $"[{Color(report.Status)}]{RunText.Describe(report.Status)}[/]",
                RunText.Cells(report),
                RunText.Seconds(report.Duration));
        }

        AnsiConsole.Write(table);
    }

    private static string Color(RunStatus status) => status switch
    {
        RunStatus.Passed => "green",
        RunStatus.NotRun => "grey",
        _ => "red",
    };
}
