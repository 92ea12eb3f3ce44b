using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Which formatters and MIME types go with a type: the closest type wins, among equals the latest.</summary>
internal static class FormatterRegistry
{
    private static readonly ConcurrentDictionary<(Type Type, string MimeType), ImmutableArray<ITypeFormatter>> s_candidates = new();
    private static ImmutableList<ITypeFormatter> s_formatters = [];
    private static ImmutableList<(Type Type, string[] MimeTypes)> s_preferred = [];

    public static IEnumerable<ITypeFormatter> All => s_formatters;

    public static void Add(ITypeFormatter formatter)
    {
        ImmutableInterlocked.Update(ref s_formatters, all => all.Insert(0, formatter));
        s_candidates.Clear();
    }

    public static void SetPreferredMimeTypes(Type type, string[] mimeTypes) =>
        ImmutableInterlocked.Update(ref s_preferred, all => all.Insert(0, (type, mimeTypes)));

    public static void Clear()
    {
        s_formatters = [];
        s_preferred = [];
        s_candidates.Clear();
    }

    public static ImmutableArray<ITypeFormatter> Candidates(Type type, string mimeType) =>
        s_candidates.GetOrAdd((type, mimeType), static key => Find(key.Type, key.MimeType));

    public static IReadOnlyCollection<string> PreferredMimeTypes(Type type)
    {
        var chosen = s_preferred
            .Select(entry => (entry.MimeTypes, Distance: Distance(type, entry.Type)))
            .Where(entry => entry.Distance < int.MaxValue)
            .OrderBy(entry => entry.Distance)
            .Select(entry => entry.MimeTypes)
            .FirstOrDefault();
        return chosen
            ?? ConventionFormatters.PreferredMimeTypes(type)
            ?? (type == typeof(string) ? [PlainTextFormatter.MimeType] : [Formatter.DefaultMimeType]);
    }

    private static ImmutableArray<ITypeFormatter> Find(Type type, string mimeType) =>
    [
        .. s_formatters
            .Concat(ConventionFormatters.For(type))
            .Where(formatter => formatter.MimeType == mimeType)
            .Select(formatter => (Formatter: formatter, Distance: Distance(type, formatter.Type)))
            .Where(entry => entry.Distance < int.MaxValue)
            .OrderBy(entry => entry.Distance)
            .Select(entry => entry.Formatter),
    ];

    /// <summary>How many steps up from a type to one it is a kind of; interfaces come after classes, object last.</summary>
    private static int Distance(Type type, Type target)
    {
        if (target == typeof(object) && type != typeof(object))
        {
            return int.MaxValue - 1;
        }

        var steps = 0;
        for (var current = type; current is not null; current = current.BaseType, steps++)
        {
            if (IsSame(current, target))
            {
                return steps;
            }
        }

        var contracts = type.GetInterfaces();
        var match = Array.FindIndex(contracts, i => IsSame(i, target));
        if (match < 0)
        {
            return int.MaxValue;
        }

        // Of two interfaces, the one that extends the other is closer.
        return 1000 - contracts[match].GetInterfaces().Length;
    }

    private static bool IsSame(Type type, Type target) =>
        type == target || (target.IsGenericTypeDefinition && type.IsGenericType && type.GetGenericTypeDefinition() == target);
}
