namespace LossLab.NotebookHost.Languages;

/// <summary>A cell cannot do what it asks for; no exception of its own code.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="line">The line of the cell, from 1, if known.</param>
internal sealed class CellException(string message, int? line = null) : Exception(message)
{
    /// <summary>The line of the cell, from 1, if known.</summary>
    public int? Line { get; } = line;
}
