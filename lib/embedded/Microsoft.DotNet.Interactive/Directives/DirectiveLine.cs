using System.Text;

namespace Microsoft.DotNet.Interactive.Directives;

internal static class DirectiveLine
{
    /// <summary>The words of a directive; double quotes keep spaces together.</summary>
    public static IReadOnlyList<string> Words(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var (quoted, started) = (false, false);
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
                started = true;
            }
            else if (char.IsWhiteSpace(c) && !quoted)
            {
                Flush();
            }
            else
            {
                word.Append(c);
                started = true;
            }
        }

        Flush();
        return words;

        void Flush()
        {
            if (started)
            {
                words.Add(word.ToString());
                word.Clear();
                started = false;
            }
        }
    }
}
