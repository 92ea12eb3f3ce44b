namespace LossLab.NotebookHost.Documents;

/// <summary>How a notebook stores a text that a cell has shown.</summary>
internal enum StoredForm
{
    /// <summary>As a string.</summary>
    Whole,

    /// <summary>As a list of its lines.</summary>
    Lines,

    /// <summary>As the JSON that it is.</summary>
    Json,
}
