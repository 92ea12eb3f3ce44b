namespace LossLab.NotebookHost.Documents;

/// <summary>What a cell may show, of its own and as a part of its notebook.</summary>
internal sealed class OutputBudget(NotebookOutputs notebook)
{
    private long _taken;
    private long _text;

    /// <summary>The characters that still fit.</summary>
    public long Room => Math.Min(notebook.Limits.Cell - _taken, notebook.Limits.Notebook - notebook.Taken);

    /// <summary>The characters that may still be printed.</summary>
    public long TextRoom => Math.Min(notebook.Limits.Text - _text, Room);

    /// <summary>Counts what an output takes; a negative number gives it back.</summary>
    public void Take(long length)
    {
        _taken += length;
        notebook.Taken += length;
    }

    /// <summary>Counts printed text.</summary>
    /// <param name="printed">Its characters.</param>
    /// <param name="stored">Those that it takes in the notebook's file.</param>
    public void TakeText(long printed, long stored)
    {
        _text += printed;
        Take(stored);
    }

    /// <summary>Gives everything back.</summary>
    public void Clear()
    {
        Take(-_taken);
        _text = 0;
    }
}
