using System.Globalization;

namespace LossLab.NotebookHost.Headless;

/// <summary>One of several parts of a set of notebooks, for machines that share the work.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Count">Of how many.</param>
internal sealed record Shard(int Number, int Count)
{
    /// <summary>More parts than any service runs.</summary>
    public const int MostParts = 1000;

    /// <summary>Reads <c>I/N</c>; null if it is not that.</summary>
    public static Shard? Parse(string text)
    {
        var culture = CultureInfo.InvariantCulture;
        return text.Split('/') is [var number, var count]
            && int.TryParse(number, NumberStyles.None, culture, out var i) && int.TryParse(count, NumberStyles.None, culture, out var n)
            && i >= 1 && i <= n && n <= MostParts ? new Shard(i, n) : null;
    }

    /// <summary>The items of this part, in their order. The longest is dealt first, each to the part that has the least so far,
    /// so that every machine comes to the same parts and each item is in exactly one.</summary>
    /// <param name="items">The whole set, the same and in the same order on every machine.</param>
    /// <param name="time">How long an item takes; one of which this is not known counts as the median of the others.</param>
    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> items, Func<T, TimeSpan?> time)
    {
        var known = items.Select(time).ToList();
        var median = Median([.. known.OfType<TimeSpan>().Order()]);
        var loads = new (long Ticks, int Items)[Count];
        List<int> mine = [];
        foreach (var i in Enumerable.Range(0, items.Count).OrderByDescending(i => known[i] ?? median))
        {
            var least = Array.IndexOf(loads, loads.Min());
            loads[least] = (loads[least].Ticks + (known[i] ?? median).Ticks, loads[least].Items + 1);
            if (least == Number - 1)
                mine.Add(i);
        }

        return [.. mine.Order().Select(i => items[i])];
    }

    private static TimeSpan Median(List<TimeSpan> sorted) => sorted.Count == 0 ? TimeSpan.Zero : sorted[sorted.Count / 2];
}
