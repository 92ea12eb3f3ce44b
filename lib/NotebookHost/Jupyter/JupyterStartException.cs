namespace LossLab.NotebookHost.Jupyter;

/// <summary>The kernel cannot serve a connection file.</summary>
internal sealed class JupyterStartException(string message) : Exception(message);
