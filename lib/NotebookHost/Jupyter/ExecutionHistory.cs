using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace LossLab.NotebookHost.Jupyter;

/// <summary>The cells executed so far, for <c>history_request</c>. It holds this kernel's life only: session 1.</summary>
internal sealed class ExecutionHistory
{
    private const int Session = 1;

    private readonly List<(int Number, string Input, string? Output)> _entries = [];

    /// <summary>Keeps a cell.</summary>
    public void Add(int number, string input, string? output) => _entries.Add((number, input, output));

    /// <summary>The content of a <c>history_reply</c>.</summary>
    public JsonObject Answer(JupyterMessage request)
    {
        IEnumerable<(int Number, string Input, string? Output)> found = request.Text("hist_access_type") switch
        {
            "range" => Range(request.Number("session") ?? 0, request.Number("start") ?? 0, request.Number("stop")),
            "search" => Search(request.Text("pattern") ?? "*", request.Flag("unique", false)),
            _ => _entries,
        };
        if (request.Text("hist_access_type") != "range" && request.Number("n") is { } count)
            found = found.TakeLast(count);
        var withOutput = request.Flag("output", false);
        return new JsonObject
        {
            ["status"] = "ok",
            ["history"] = new JsonArray([.. found.Select(entry => Entry(entry, withOutput))]),
        };
    }

    // Session 0 is the current one, a negative one counts back from it.
    private IEnumerable<(int Number, string Input, string? Output)> Range(int session, int start, int? stop) =>
        session is 0 or Session ? _entries.Where(entry => entry.Number >= start && entry.Number < (stop ?? int.MaxValue)) : [];

    private IEnumerable<(int Number, string Input, string? Output)> Search(string glob, bool unique)
    {
        var pattern = "^" + Regex.Escape(glob).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal) + "$";
        var found = _entries.Where(entry => Regex.IsMatch(entry.Input, pattern, RegexOptions.Singleline | RegexOptions.NonBacktracking));
        return unique ? found.Reverse().DistinctBy(entry => entry.Input).Reverse() : found;
    }

    private static JsonArray Entry((int Number, string Input, string? Output) entry, bool withOutput) => withOutput
        ? new JsonArray(Session, entry.Number, new JsonArray(entry.Input, entry.Output))
        : new JsonArray(Session, entry.Number, entry.Input);
}
