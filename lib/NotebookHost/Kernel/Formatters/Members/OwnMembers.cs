using System.Collections;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;

namespace LossLab.NotebookHost.Kernel.Formatters.Members;

/// <summary>
/// The public properties and fields that a collection has beside those of every collection. The published formatters show them for some
/// collections, and not for one that is a list or a dictionary.
/// </summary>
internal static class OwnMembers
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<MemberInfo>> Known = new();

    private static readonly string[] OfEveryCollection = ["Count", "IsReadOnly", "IsFixedSize", "IsSynchronized", "SyncRoot", "Keys", "Values"];

    /// <summary>Those that would not be seen otherwise.</summary>
    public static IReadOnlyList<MemberInfo> Of(Type type) => Known.GetOrAdd(type, Find);

    /// <summary>The value of one; an exception if that is what it gives.</summary>
    public static object? Read(MemberInfo member, object instance)
    {
        try
        {
            return member is PropertyInfo property ? property.GetValue(instance) : ((FieldInfo)member).GetValue(instance);
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException;
        }
    }

    private static MemberInfo[] Find(Type type)
    {
        if (type.IsArray || !HasHiddenMembers(type) || !(IsOfCell(type) || Ancestors(type).Any(ancestor => ancestor != typeof(object) && IsOfFramework(ancestor))))
            return [];
        return [.. type.GetMembers(BindingFlags.Instance | BindingFlags.Public)
            .Where(member => !IsOfFramework(member.DeclaringType!) && !OfEveryCollection.Contains(member.Name) && IsReadable(member))];
    }

    // Which types the published formatters show as elements only.
    private static bool HasHiddenMembers(Type type) => typeof(IEnumerable).IsAssignableFrom(type)
        && (type.IsNestedPrivate || typeof(ICollection).IsAssignableFrom(type)
            || GenericInterface.Of(type, typeof(IDictionary<,>)) is not null);

    private static bool IsReadable(MemberInfo member) => !member.Name.Contains('<', StringComparison.Ordinal)
        && member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State != DebuggerBrowsableState.Never
        && (member is FieldInfo || (member is PropertyInfo { GetMethod.IsPublic: true } property && property.GetIndexParameters().Length == 0));

    // A cell's assembly has no file. The list types of other libraries are not taken: what these have beside their elements leads
    // to their neighbours and their root (Newtonsoft's JArray).
    private static bool IsOfCell(Type type) => type.Assembly is { IsDynamic: false, Location.Length: 0 };

    private static bool IsOfFramework(Type type) => type.Assembly.GetName().Name is { } name
        && (name.StartsWith("System.", StringComparison.Ordinal) || name is "FSharp.Core");

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
    }
}
