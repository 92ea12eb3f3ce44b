namespace LossLab.NotebookHost.Kernel.Protocol;

/// <summary>A proposal for completion.</summary>
/// <param name="Text">What is inserted.</param>
/// <param name="Kind">What it is: <c>Method</c>, <c>Class</c>, <c>Keyword</c>, …</param>
internal sealed record CompletionEntry(string Text, string Kind);
