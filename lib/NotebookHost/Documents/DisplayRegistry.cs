using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>The displays of a notebook by display id, so that an update finds the output it replaces. Safe to use from several
/// threads: what a cell has started may update its displays at any time.</summary>
internal sealed class DisplayRegistry
{
    private readonly Dictionary<string, List<JsonObject>> _displays = [];
    private readonly Lock _lock = new();

    /// <summary>Remembers an output under its display id.</summary>
    public void Register(string? displayId, JsonObject output)
    {
        if (displayId is null)
            return;
        lock (_lock)
        {
            if (!_displays.TryGetValue(displayId, out var outputs))
                _displays[displayId] = outputs = [];
            outputs.Add(output);
        }
    }

    /// <summary>Replaces the data of every output with the id; an unknown id is ignored, as Jupyter does.</summary>
    public void Update(string displayId, Func<JsonObject> data)
    {
        lock (_lock)
        {
            foreach (var output in _displays.GetValueOrDefault(displayId) ?? [])
                output["data"] = data();
        }
    }

    /// <summary>Reads outputs while no update changes them.</summary>
    public void WhileUnchanged(Action read)
    {
        lock (_lock)
            read();
    }
}
