using System.Collections.Concurrent;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>
/// Formatters that a type names by attribute. The attribute and the formatters are recognised by their shape, so that a
/// library needs no reference to this assembly.
/// </summary>
internal static class ConventionFormatters
{
    private static readonly ConcurrentDictionary<Type, (IReadOnlyList<ITypeFormatter> Formatters, string[]? MimeTypes)> s_sources = new();

    public static IReadOnlyList<ITypeFormatter> For(Type type) => s_sources.GetOrAdd(type, Find).Formatters;

    /// <summary>Null for a type without the attribute.</summary>
    public static string[]? PreferredMimeTypes(Type type) => s_sources.GetOrAdd(type, Find).MimeTypes;

    private static (IReadOnlyList<ITypeFormatter>, string[]?) Find(Type type)
    {
        var owner = Ancestry(type).FirstOrDefault(t => AttributeOf(t) is not null);
        if (owner is null || AttributeOf(owner) is not { } attribute)
        {
            return ([], null);
        }

        var attributeType = attribute.GetType();
        var sourceType = (Type)attributeType.GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        var mimeTypes = attributeType.GetProperty("PreferredMimeTypes")?.GetValue(attribute) as string[];
        var source = Activator.CreateInstance(sourceType)!;
        var created = (System.Collections.IEnumerable?)sourceType.GetMethod("CreateTypeFormatters", Type.EmptyTypes)?.Invoke(source, null);
        return
        (
            [.. (created ?? Array.Empty<object>()).Cast<object>().Select(formatter => Adapt(formatter, owner)).OfType<ITypeFormatter>()],
            mimeTypes is { Length: > 0 } ? mimeTypes : [HtmlFormatter.MimeType]
        );
    }

    private static IEnumerable<Type> Ancestry(Type type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            yield return current;
        }

        foreach (var contract in type.GetInterfaces())
        {
            yield return contract;
        }
    }

    private static Attribute? AttributeOf(Type type) =>
        type.GetCustomAttributes(inherit: false).OfType<Attribute>().FirstOrDefault(a =>
            a.GetType().Name == nameof(TypeFormatterSourceAttribute)
            && a.GetType().GetProperty("FormatterSourceType")?.PropertyType == typeof(Type));

    private static ITypeFormatter? Adapt(object formatter, Type owner)
    {
        if (formatter is ITypeFormatter known)
        {
            return known;
        }

        var type = formatter.GetType();
        var mimeType = type.GetProperty("MimeType")?.GetValue(formatter) as string;
        var formattedType = type.GetProperty("Type")?.GetValue(formatter) as Type ?? owner;
        var format = type.GetMethod("Format", [typeof(object), typeof(TextWriter)]);
        if (mimeType is null || format is null || format.ReturnType != typeof(bool) || format.GetParameters()[0].ParameterType != typeof(object))
        {
            return null;
        }

        return new DelegateFormatter<object>(
            formattedType,
            mimeType,
            (value, context) => (bool)format.Invoke(formatter, BindingFlags.DoNotWrapExceptions, null, [value, context.Writer], null)!);
    }
}
