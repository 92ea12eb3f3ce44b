namespace LossLab.Embedded.Tests.Contract;

/// <summary>One line of a published API listing, <c>Namespace.Type | kind | signature</c>, taken apart for comparison.</summary>
internal sealed record PublishedMember(
    string Line, string Type, string Kind, IReadOnlySet<string> Modifiers, string Head, IReadOnlyList<string> Parameters)
{
    private static readonly HashSet<string> KnownModifiers = ["protected", "static", "abstract", "virtual"];

    /// <summary>Parses a line of a listing, or one that <see cref="MemberPrinter"/> wrote.</summary>
    public static PublishedMember Parse(string line)
    {
        string[] parts = line.Split(" | ", 3);
        (string type, string kind, string signature) = (parts[0], parts[1], parts[2]);

        var modifiers = new HashSet<string>();
        if (kind is not "type" and not "value")
        {
            while (signature.Split(' ', 2) is [var first, var rest] && KnownModifiers.Contains(first))
            {
                modifiers.Add(first);
                signature = rest;
            }
        }

        if (kind is not "method" and not "ctor" || !signature.EndsWith(')'))
            return new(line, type, kind, modifiers, signature, []);

        int open = OpeningOfLast(signature);
        return new(line, type, kind, modifiers, signature[..open], SplitTopLevel(signature[(open + 1)..^1]));
    }

    /// <summary>True if code that compiles against <paramref name="ours"/> compiles against this published member.</summary>
    /// <param name="ours">The embedded member.</param>
    /// <param name="mayOmitOptionals">Optional parameters may be missing from ours, in the published order.</param>
    public bool Covers(PublishedMember ours, bool mayOmitOptionals)
    {
        if (Type != ours.Type || Kind != ours.Kind) return false;
        if (Head != ours.Head && !(Kind == "property" && HasMoreAccessors(ours))) return false;
        if (Modifiers.Contains("static") != ours.Modifiers.Contains("static")) return false;
        if (Modifiers.Contains("protected") != ours.Modifiers.Contains("protected")) return false;
        if (Modifiers.Contains("abstract") != ours.Modifiers.Contains("abstract")) return false;
        if (ours.Modifiers.Contains("virtual") && !Modifiers.Contains("virtual")) return false;
        if (!mayOmitOptionals) return Parameters.SequenceEqual(ours.Parameters);

        int next = 0;
        foreach (string parameter in Parameters)
        {
            if (next < ours.Parameters.Count && parameter == ours.Parameters[next]) next++;
            else if (!parameter.Contains(" = ")) return false;
        }
        return next == ours.Parameters.Count;
    }

    private bool HasMoreAccessors(PublishedMember ours) => Head.Replace("set; ", "") == ours.Head || Head.Replace("get; ", "") == ours.Head;

    private static int OpeningOfLast(string signature)
    {
        int depth = 0;
        for (int i = signature.Length - 1; i >= 0; i--)
        {
            if (signature[i] == ')') depth++;
            if (signature[i] == '(' && --depth == 0) return i;
        }
        throw new FormatException($"No parameter list in '{signature}'.");
    }

    private static List<string> SplitTopLevel(string parameters)
    {
        var result = new List<string>();
        int depth = 0, start = 0;
        for (int i = 0; i < parameters.Length; i++)
        {
            if (parameters[i] is '(' or '<' or '[') depth++;
            if (parameters[i] is ')' or '>' or ']') depth--;
            if (parameters[i] == ',' && depth == 0)
            {
                result.Add(parameters[start..i].Trim());
                start = i + 1;
            }
        }
        if (parameters.Length > start) result.Add(parameters[start..].Trim());
        return result;
    }
}
