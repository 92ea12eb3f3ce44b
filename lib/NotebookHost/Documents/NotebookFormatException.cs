namespace LossLab.NotebookHost.Documents;

/// <summary>A file is not a notebook that the host can run. The message says what is wrong and what to do.</summary>
internal sealed class NotebookFormatException(string message) : Exception(message);
