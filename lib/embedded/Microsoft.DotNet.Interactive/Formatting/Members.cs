using System.Collections.Concurrent;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The public properties and fields that are shown of an object.</summary>
internal static class Members
{
    private static readonly ConcurrentDictionary<Type, (string Name, Func<object, object?> Get)[]> s_members = new();

    public static (string Name, Func<object, object?> Get)[] Of(Type type) => s_members.GetOrAdd(type, Find);

    private static (string, Func<object, object?>)[] Find(Type type)
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;
        var properties = type.GetProperties(Public)
            .Where(p => p.GetMethod is { IsPublic: true } && p.GetIndexParameters().Length == 0 && CanShow(p.PropertyType))
            .Select(p => (p.Name, (Func<object, object?>)(o => Read(() => p.GetValue(o)))));
        var fields = type.GetFields(Public)
            .Where(f => CanShow(f.FieldType))
            .Select(f => (f.Name, (Func<object, object?>)f.GetValue));
        return [.. properties.Concat(fields).DistinctBy(m => m.Item1)];
    }

    private static bool CanShow(Type type) => !type.IsByRef && !type.IsByRefLike && !type.IsPointer && !type.IsFunctionPointer;

    /// <summary>A getter that throws shows what it threw.</summary>
    private static object? Read(Func<object?> get)
    {
        try
        {
            return get();
        }
        catch (TargetInvocationException e)
        {
            return ValueKinds.ErrorText(e.InnerException ?? e);
        }
    }
}
