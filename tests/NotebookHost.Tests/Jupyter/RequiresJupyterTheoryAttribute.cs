namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>Tests that need Jupyter's clients; ./workbook test installs them when it can.</summary>
internal sealed class RequiresJupyterTheoryAttribute : TheoryAttribute
{
    public RequiresJupyterTheoryAttribute() => Skip = JupyterClients.Missing;
}
