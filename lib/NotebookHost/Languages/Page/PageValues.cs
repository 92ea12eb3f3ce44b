using System.Text;
using System.Text.RegularExpressions;
using LossLab.NotebookHost.Languages.Sharing;

namespace LossLab.NotebookHost.Languages.Page;

/// <summary>The values that HTML and JavaScript cells were given. A cell's output carries those that it names, so that a page works
/// without the kernel.</summary>
internal sealed partial class PageValues
{
    private readonly Dictionary<string, (SharedValue Value, string Literal)> _values = [];

    /// <summary>All of them, as JavaScript writes them.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _values.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.Literal));

    /// <summary>A value; null if none has the name.</summary>
    public SharedValue? Find(string name) => _values.TryGetValue(name, out var entry) ? entry.Value : null;

    /// <summary>Adds or replaces a value.</summary>
    /// <exception cref="CellException">The name is none that JavaScript allows.</exception>
    public void Set(string name, SharedValue value)
    {
        if (!Identifier().IsMatch(name))
            throw new CellException($"'{name}' is no name for a variable in JavaScript");
        _values[name] = (value, JavaScriptSource.Literal(value));
    }

    /// <summary>JavaScript that declares those of the values that a text names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="keyword"><c>const</c> or <c>var</c>.</param>
    public string Declarations(string text, string keyword)
    {
        var script = new StringBuilder();
        foreach (var (name, (_, literal)) in _values)
        {
            if (Regex.IsMatch(text, $@"(?<![\w$]){Regex.Escape(name)}(?![\w$])"))
                script.Append(keyword).Append(' ').Append(name).Append(" = ").Append(literal).Append(";\n");
        }

        return script.ToString();
    }

    [GeneratedRegex(@"^[A-Za-z_$][\w$]*$")]
    private static partial Regex Identifier();
}
