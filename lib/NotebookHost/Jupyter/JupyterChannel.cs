namespace LossLab.NotebookHost.Jupyter;

/// <summary>The sockets that carry messages.</summary>
internal enum JupyterChannel
{
    /// <summary>Requests that run in turn.</summary>
    Shell,

    /// <summary>Requests that must not wait.</summary>
    Control,

    /// <summary>Outputs and status.</summary>
    Iopub,

    /// <summary>Questions to the user.</summary>
    Stdin,
}
