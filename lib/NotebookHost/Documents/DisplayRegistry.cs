namespace LossLab.NotebookHost.Documents;

/// <summary>The displays of a notebook by display id, so that an update finds what it replaces.</summary>
internal sealed class DisplayRegistry
{
    private readonly Dictionary<string, List<DisplayOutput>> _displays = [];

    /// <summary>Remembers an output under its display id.</summary>
    public void Register(string displayId, DisplayOutput output)
    {
        if (!_displays.TryGetValue(displayId, out var outputs))
            _displays[displayId] = outputs = [];
        outputs.Add(output);
    }

    /// <summary>The outputs with an id; of an unknown one there are none.</summary>
    public IReadOnlyList<DisplayOutput> Find(string displayId) => _displays.GetValueOrDefault(displayId) ?? [];

    /// <summary>Forgets the outputs that a cell has shown under an id.</summary>
    public void Forget(string displayId, OutputCollector cell)
    {
        if (!_displays.TryGetValue(displayId, out var outputs))
            return;
        outputs.RemoveAll(output => output.Cell == cell);
        if (outputs.Count == 0)
            _displays.Remove(displayId);
    }
}
