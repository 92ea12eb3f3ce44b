namespace LossLab.NotebookHost.Headless;

/// <summary>What the user asked for does not fit. The message says what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
