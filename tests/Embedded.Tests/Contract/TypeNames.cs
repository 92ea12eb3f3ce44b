using System.Runtime.CompilerServices;

namespace LossLab.Embedded.Tests.Contract;

/// <summary>Type names as the published listings write them: C# keywords, <c>T?</c>, <c>(A, B)</c>, declaring types but no namespace.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
        [typeof(bool)] = "bool",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(sbyte)] = "sbyte",
        [typeof(char)] = "char",
        [typeof(void)] = "void",
    };

    public static string Of(Type type)
    {
        if (type.IsByRef) return "ref " + Of(type.GetElementType()!);
        if (type.IsArray) return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        if (type.IsPointer) return Of(type.GetElementType()!) + "*";
        if (type.IsGenericParameter) return type.Name;
        if (Keywords.TryGetValue(type, out string? keyword)) return keyword;
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Of(underlying) + "?";
        if (type.IsGenericType && typeof(ITuple).IsAssignableFrom(type) && type.IsValueType)
            return $"({string.Join(", ", type.GetGenericArguments().Select(Of))})";
        return Nested(type);
    }

    /// <summary>The first column of a listing: the namespace and the type.</summary>
    public static string Full(Type type) => $"{type.Namespace}.{Nested(type)}";

    // All type arguments stand at the end, those of the declaring types too.
    private static string Nested(Type type)
    {
        string name = type.Name.Split('`')[0];
        for (Type? outer = type.DeclaringType; outer is not null; outer = outer.DeclaringType) name = $"{outer.Name.Split('`')[0]}.{name}";
        Type[] arguments = type.GetGenericArguments();
        return arguments.Length == 0 ? name : $"{name}<{string.Join(", ", arguments.Select(Of))}>";
    }
}
