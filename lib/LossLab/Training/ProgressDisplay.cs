using System.Diagnostics;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.Training;

/// <summary>
/// Shows how a training goes: in a notebook one output that is updated in place and ends as the history's table, elsewhere a line an epoch.
/// </summary>
internal sealed class ProgressDisplay(History history, int epochs, int? batches)
{
    // More often than this, a front end redraws for nothing.
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly KernelInvocationContext? _context = KernelInvocationContext.Current;
    private DisplayedValue? _displayed;
    private TimeSpan _next = Interval;

    public void AfterBatch(int epoch, int batch, double loss)
    {
        if (_context is null || _clock.Elapsed < _next) return;
        _next = _clock.Elapsed + Interval;
        Show(new Progress(history, epoch, epochs, batch, batches, loss, _clock.Elapsed));
    }

    public void AfterEpoch()
    {
        if (_context is not null) return;
        string[] lines = history.ToString().Split('\n');
        if (history.Epochs == 1) Console.WriteLine(lines[0]);
        Console.WriteLine(lines[^1]);
    }

    public void Finish()
    {
        if (_context is not null) Show(history);
    }

    private void Show(object value)
    {
        if (_displayed is null) _displayed = _context!.Display(value, "text/html", "text/plain");
        else _displayed.Update(value);
    }
}
