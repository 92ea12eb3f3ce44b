namespace LossLab.NotebookHost.Tests.Jupyter;

/// <summary>A test that needs Jupyter's clients; ./workbook test installs them when it can.</summary>
internal sealed class RequiresJupyterFactAttribute : FactAttribute
{
    public RequiresJupyterFactAttribute() => Skip = JupyterClients.Missing;
}
