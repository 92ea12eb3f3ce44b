namespace LossLab.NotebookHost.Documents;

/// <summary>A file is no longer what was read, so that nothing is written over it.</summary>
internal sealed class FileChangedException(string message) : IOException(message);
