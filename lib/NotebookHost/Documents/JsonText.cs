using System.Text;
using System.Text.Json;

namespace LossLab.NotebookHost.Documents;

/// <summary>JSON that a cell shows. It is kept and handed on as text: as a tree it would take many times the memory.</summary>
internal static class JsonText
{
    /// <summary>Whether outputs of a MIME type are JSON.</summary>
    public static bool IsJson(string mimeType) =>
        mimeType == "application/json" || mimeType.EndsWith("+json", StringComparison.Ordinal);

    /// <summary>Whether a text is JSON that every reader takes: no name twice in an object, no half of a surrogate pair, not too deep.</summary>
    public static bool IsSound(string text, int mostDepth)
    {
        try
        {
            var reader = Read(Encoding.UTF8.GetBytes(text), mostDepth);
            var names = new Stack<HashSet<string>>();
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                        names.Push([]);
                        break;
                    case JsonTokenType.EndObject:
                        names.Pop();
                        break;
                    case JsonTokenType.PropertyName when !names.Peek().Add(reader.GetString()!):
                        return false;
                    case JsonTokenType.String:
                        // Fails for half of a pair.
                        reader.GetString();
                        break;
                }
            }

            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>A reader of JSON in UTF-8.</summary>
    public static Utf8JsonReader Read(byte[] json, int mostDepth) => new(json, new JsonReaderOptions { MaxDepth = mostDepth });
}
