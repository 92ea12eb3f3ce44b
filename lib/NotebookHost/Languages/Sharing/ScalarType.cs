using System.Numerics;

namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>That of a number, a text, a truth value, a date, a time or a GUID.</summary>
/// <param name="Name">The full name of the .NET type, which all of the languages know.</param>
public sealed record ScalarType(string Name) : SharedType
{
    private static readonly Type[] Known =
    [
        typeof(bool), typeof(char), typeof(string), typeof(Guid),
        typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(ulong),
        typeof(BigInteger), typeof(Half), typeof(float), typeof(double), typeof(decimal),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
    ];

    /// <summary>Whether a value can be a scalar.</summary>
    public static bool Is(Type type) => Known.Contains(type);

    /// <summary>The scalar of a .NET type.</summary>
    public static ScalarType Of(Type type) => new(type.FullName!);
}
