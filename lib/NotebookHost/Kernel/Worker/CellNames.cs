using System.Globalization;

namespace LossLab.NotebookHost.Kernel.Worker;

/// <summary>
/// The kernel knows cells as <c>Cell 1</c>, <c>Cell 2</c>, … in the order of their execution; readers know them by the
/// names that the host gives.
/// </summary>
internal sealed class CellNames
{
    private const string Prefix = "Cell ";

    private readonly List<string> _names = [];

    /// <summary>Takes the name of the cell that runs next.</summary>
    public void Add(string name) => _names.Add(name);

    /// <summary>The host's name for a file in a stack trace: a cell's, or the file itself.</summary>
    public string Translate(string file) =>
        file.StartsWith(Prefix, StringComparison.Ordinal)
        && int.TryParse(file.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var order)
        && order >= 1 && order <= _names.Count
            ? _names[order - 1]
            : file;
}
