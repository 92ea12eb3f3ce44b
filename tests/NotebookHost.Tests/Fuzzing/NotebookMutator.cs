using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LossLab.NotebookHost.Tests.Support;

namespace LossLab.NotebookHost.Tests.Fuzzing;

/// <summary>Makes notebooks that are nearly right: in their bytes, or in the shape of their JSON.</summary>
internal sealed class NotebookMutator(Random random)
{
    private static readonly byte[][] Seeds = [.. Directory.GetFiles(Folders.Fixtures, "*.ipynb", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) is not ("endless.ipynb" or "out-of-memory.ipynb" or "tensor.ipynb"))
        .Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    private static readonly string[] Texts =
    [
        "", " ", "\n", "\0", "\u001b[2J", "🎯", "損失", "](", "<b>", "{}", "[]", "#load \"x\"", "#!html", "code", "markdown", "exercise", "solution",
        "check", "raises-exception", "skip-execution", "parameters", "../x", "1e999999999999", "-0", "1,100,200", "v1.2.3", "\"", "\\", "//",
    ];

    /// <summary>One more notebook.</summary>
    public byte[] Next()
    {
        var seed = Seeds[random.Next(Seeds.Length)];
        return random.Next(3) == 0 ? MutateBytes(seed) : MutateJson(seed) ?? MutateBytes(seed);
    }

    /// <summary>One more text, from another one.</summary>
    public byte[] Next(byte[] seed) => MutateBytes(seed);

    /// <summary>One more JSON object, from another one.</summary>
    public byte[] Next(JsonObject seed) => MutateJson(Encoding.UTF8.GetBytes(seed.ToJsonString()))!;

    private byte[] MutateBytes(byte[] seed)
    {
        var bytes = seed.ToList();
        for (var changes = random.Next(1, 4); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(bytes.Count - at, random.Next(1, 200))); break;
                case 2: bytes.InsertRange(at, Encoding.UTF8.GetBytes(Texts[random.Next(Texts.Length)])); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(bytes.Count - at, random.Next(1, 200)))); break;
            }
        }

        return [.. bytes];
    }

    private byte[]? MutateJson(byte[] seed)
    {
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(Encoding.UTF8.GetString(seed));
        }
        catch (JsonException)
        {
            return null;
        }

        for (var changes = random.Next(1, 5); changes > 0; changes--)
        {
            List<JsonNode> holders = [.. Holders(root)];
            if (holders.Count == 0)
                break;
            Change(holders[random.Next(holders.Count)]);
        }

        return Encoding.UTF8.GetBytes(root!.ToJsonString());
    }

    private static IEnumerable<JsonNode> Holders(JsonNode? node)
    {
        IEnumerable<JsonNode?> inner = node switch
        {
            JsonObject json => json.Select(pair => pair.Value),
            JsonArray list => list,
            _ => [],
        };
        return node is JsonObject or JsonArray ? inner.SelectMany(Holders).Prepend(node) : [];
    }

    private void Change(JsonNode holder)
    {
        switch (holder)
        {
            case JsonObject json when json.Count > 0 && random.Next(6) > 0:
                var name = json.ElementAt(random.Next(json.Count)).Key;
                if (random.Next(4) == 0)
                    json.Remove(name);
                else
                    json[name] = Value(json[name]);
                break;
            case JsonObject json:
                json[Texts[random.Next(Texts.Length)]] = Value(null);
                break;
            case JsonArray list when list.Count > 0 && random.Next(4) > 0:
                var at = random.Next(list.Count);
                if (random.Next(4) == 0)
                    list.RemoveAt(at);
                else
                    list[at] = Value(list[at]);
                break;
            case JsonArray list:
                list.Add(list.Count > 0 && random.Next(2) == 0 ? list[0]?.DeepClone() : Value(null));
                break;
        }
    }

    private JsonNode? Value(JsonNode? old) => random.Next(12) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.Next(-3, 10),
        3 => 1e300 * random.NextDouble(),
        4 => new JsonObject(),
        5 => new JsonArray(),
        6 => new JsonArray(old?.DeepClone()),
        7 => new JsonObject { ["text"] = old?.DeepClone() },
        8 => Deep(random.Next(200)),
        9 when old is JsonValue value && value.TryGetValue<string>(out var text) => Mixed(text),
        _ => Texts[random.Next(Texts.Length)],
    };

    private string Mixed(string text)
    {
        var at = random.Next(text.Length + 1);
        return text[..at] + Texts[random.Next(Texts.Length)] + text[at..];
    }

    private static JsonNode Deep(int depth)
    {
        JsonNode node = new JsonArray();
        for (; depth > 0; depth--)
            node = new JsonArray(node);
        return node;
    }
}
