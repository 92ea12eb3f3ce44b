namespace LossLab.Embedded.Tests.Contract;

/// <summary>A published API listing, indexed by type and member name for comparison.</summary>
internal sealed class PublishedApi
{
    private readonly ILookup<string, PublishedMember> _members;

    private PublishedApi(IEnumerable<string> lines) =>
        _members = lines.Select(PublishedMember.Parse).ToLookup(Key);

    /// <summary>Reads the listings of one embedded assembly.</summary>
    public static PublishedApi Read(IEnumerable<string> files) => new(files.SelectMany(File.ReadLines).Where(IsMember).Distinct());

    /// <summary>The published member that covers ours, or null.</summary>
    public PublishedMember? Find(string ourLine, bool mayOmitOptionals)
    {
        PublishedMember ours = PublishedMember.Parse(ourLine);
        return _members[Key(ours)].FirstOrDefault(published => published.Covers(ours, mayOmitOptionals));
    }

    /// <summary>What is published under the same type and name: shown when nothing covers ours.</summary>
    public IEnumerable<string> Similar(string ourLine) => _members[Key(PublishedMember.Parse(ourLine))].Select(m => m.Line);

    /// <summary>A default value with a line break in it leaves a half line in the listings.</summary>
    private static bool IsMember(string line) => line.Split(" | ").Length >= 3;

    private static string Key(PublishedMember member)
    {
        string head = member.Kind == "property" ? member.Head.Split(" {")[0].Split('[')[0] : member.Head.Split(" = ")[0];
        string name = member.Kind == "type" ? "" : head.Split('<')[0].Split(' ')[^1];
        // A generic return type holds '<' before the name; the last word of the whole head is safe in that case.
        if (head.Contains('<') && member.Kind is "property" or "field" or "event") name = head.Split(' ')[^1];
        return $"{member.Type}|{member.Kind}|{(member.Kind is "method" ? MethodName(head) : name)}";
    }

    private static string MethodName(string head)
    {
        // "IEnumerable<(string, Parameter)> named_parameters" or "T1 Detach<T1, T2>": the word before a trailing <…>.
        int end = head.Length;
        if (head.EndsWith('>'))
        {
            int depth = 0;
            do
            {
                end--;
                if (head[end] == '>') depth++;
                if (head[end] == '<') depth--;
            } while (depth > 0);
        }
        return head[..end].Split(' ')[^1];
    }
}
