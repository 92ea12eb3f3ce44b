using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

internal static class ValueKinds
{
    /// <summary>A value shown by its text, however many properties it has.</summary>
    public static bool IsScalar(object? value) =>
        value is null or string or decimal or Enum or DateTime or DateTimeOffset or TimeSpan or DateOnly or TimeOnly or Guid or Uri
            or Version or Delegate or MemberInfo or Assembly or System.Numerics.BigInteger or System.Numerics.Complex or Half
            or Int128 or UInt128 or Task or Pointer or CancellationToken or System.Text.StringBuilder or Index or Range
        || value.GetType().IsPrimitive
        || value.GetType().FullName is "System.Text.Json.JsonElement" or "System.Text.RegularExpressions.Regex"
        || value.GetType().Namespace is "System.Text.Json.Nodes";

    public static bool IsSequence(object value) => value is IEnumerable and not string;

    /// <summary>The first items of a sequence, and how many more there are (null: more, number unknown).</summary>
    public static (IReadOnlyList<T> Items, int? More, Exception? Error) Take<T>(IEnumerable sequence)
    {
        var items = new List<T>();
        try
        {
            var limit = Formatter.ListExpansionLimit;
            foreach (T item in sequence)
            {
                if (items.Count == limit)
                {
                    return (items, Count(sequence) is { } count ? count - limit : null, null);
                }

                items.Add(item);
            }
        }
        catch (Exception e)
        {
            return (items, 0, e);
        }

        return (items, 0, null);
    }

    public static string ToText(object? value)
    {
        if (value is null)
        {
            return Formatter.NullString;
        }

        try
        {
            return value is IFormattable formattable
                ? formattable.ToString(null, CultureInfo.InvariantCulture)
                : value.ToString() ?? string.Empty;
        }
        catch (Exception e)
        {
            return ErrorText(e);
        }
    }

    public static string MoreText(int? more) => more is { } count ? $"... ({count} more)" : "... (more)";

    public static string ErrorText(Exception e) => $"{e.GetType()}: {e.Message}";

    private static int? Count(IEnumerable sequence) => sequence switch
    {
        ICollection collection => collection.Count,
        _ => sequence.GetType().GetInterfaces()
            .FirstOrDefault(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(ICollection<>) || i.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>)))
            ?.GetProperty("Count")?.GetValue(sequence) as int?,
    };
}
