using System.Diagnostics;

namespace LossLab.Training;

/// <summary>Reports how a training goes: to its display, or as a line an epoch on the console.</summary>
internal sealed class ProgressReport(ITrainingDisplay? display, History history, int epochs, int? batches)
{
    // More often than this, a front end redraws for nothing.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private TimeSpan _next = Interval;

    public void AfterBatch(int epoch, int batch, double loss)
    {
        if (display is null || _clock.Elapsed < _next) return;
        _next = _clock.Elapsed + Interval;
        display.Show(new TrainingProgress(history, epoch, epochs, batch, batches, loss, _clock.Elapsed));
    }

    public void AfterEpoch()
    {
        if (display is not null) return;
        string[] lines = history.ToString().Split('\n');
        if (history.Epochs == 1) Console.WriteLine(lines[0]);
        Console.WriteLine(lines[^1]);
    }

    public void Finish() => display?.Show(history);
}
