using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace LossLab.Training;

/// <summary>One output of the running cell, updated in place, that ends as the history's table. Interrupting the cell ends the training.</summary>
internal sealed class NotebookDisplay(KernelInvocationContext context) : ITrainingDisplay
{
    private DisplayedValue? _displayed;

    public CancellationToken Cancellation => context.CancellationToken;

    public void Show(TrainingProgress progress) => ShowAny(progress);

    public void Show(History history) => ShowAny(history);

    private void ShowAny(object value)
    {
        if (_displayed is null) _displayed = context.Display(value, "text/html", "text/plain");
        else _displayed.Update(value);
    }
}
