namespace LossLab.NotebookHost.Languages.Magics;

/// <summary>What a cell can ask of the host.</summary>
internal static class MagicNames
{
    /// <summary>The names behind <c>#!</c>.</summary>
    public static IReadOnlyList<string> All { get; } = ["about", "connect", "import", "lsmagic", "set", "share", "time", "who", "whos"];

    /// <summary>What the writer of an unknown name may have meant.</summary>
    public static string Suggest(string name)
    {
        // A mistake of the keyboard in a short name, two in a long one.
        var allowed = name.Length <= 4 ? 1 : 2;
        var nearest = All.Concat(LanguageNames.All).GroupBy(known => Distance(name.ToLowerInvariant(), known)).MinBy(group => group.Key)!;
        return nearest.Key <= allowed
            ? $"Did you mean {string.Join(" or ", nearest.Select(known => $"#!{known}"))}?"
            : $"Known are {string.Join(", ", All.Concat(LanguageNames.All).Select(known => $"#!{known}"))}.";
    }

    // Levenshtein's.
    private static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (var i = 1; i <= a.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
