namespace LossLab.NotebookHost.Tests.Jupyter.Browser;

/// <summary>Tests that need the classic notebook and a browser; ./workbook test installs them when it can.</summary>
internal sealed class RequiresNotebookFactAttribute : FactAttribute
{
    public RequiresNotebookFactAttribute() => Skip = Missing;

    /// <summary>What to do about what is not there; null if all is.</summary>
    public static string? Missing { get; } = JupyterClients.Missing
        ?? (File.Exists(NotebookServer.Program) ? null : "The classic notebook is not installed (apt-get install jupyter-notebook)")
        ?? (File.Exists(JupyterClients.Chromium) ? null : "Chromium is not installed (apt-get install chromium)");
}
