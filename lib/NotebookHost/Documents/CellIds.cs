using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace LossLab.NotebookHost.Documents;

/// <summary>Cell ids as nbformat 4.5 wants them: present, unique, of letters, digits, '-' and '_'.</summary>
internal static class CellIds
{
    /// <summary>Gives an id to each cell that has none or a wrong one, and raises the format to 4.5.</summary>
    public static void Complete(JsonObject notebook)
    {
        var cells = (JsonArray)notebook["cells"]!;
        var used = new HashSet<string>();
        var without = new List<(JsonObject Cell, int Index)>();
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = (JsonObject)cells[i]!;
            var valid = cell["id"].AsText() is { } id && IsValid(id) && used.Add(id);
            if (!valid)
                without.Add((cell, i));
            Normalize(cell);
        }

        foreach (var (cell, index) in without)
            cell["id"] = Make(cell, index, used);

        notebook["metadata"] ??= new JsonObject();
        if (notebook["nbformat_minor"] is not JsonValue minor || !minor.TryGetValue<int>(out var number) || number < 5)
            notebook["nbformat_minor"] = 5;
    }

    /// <summary>An id that depends on the text and place alone, so that running twice gives the same file.</summary>
    public static string Make(JsonObject cell, int index, HashSet<string> used)
    {
        for (var attempt = 0; ; attempt++)
        {
            var seed = $"{index}:{attempt}:{cell["source"]?.ToJsonString()}";
            var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..8];
            if (used.Add(id))
                return id;
        }
    }

    private static bool IsValid(string id) =>
        id.Length is > 0 and <= 64 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    // What nbformat requires of every cell and older writers leave out.
    private static void Normalize(JsonObject cell)
    {
        cell["metadata"] ??= new JsonObject();
        if (cell["cell_type"].AsText() != "code")
            return;
        cell["outputs"] ??= new JsonArray();
        if (!cell.ContainsKey("execution_count"))
            cell["execution_count"] = null;
    }
}
