namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>C# that makes a value from its JSON.</summary>
internal static class CSharpSource
{
    private const string Invariant = "System.Globalization.CultureInfo.InvariantCulture";

    /// <summary>An expression of the value's type.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="json">An expression for its <c>JsonElement</c>.</param>
    /// <exception cref="SharingException">C# has nothing of the kind.</exception>
    public static string Expression(SharedType type, string json) => Expression(type, json, 0);

    private static string Expression(SharedType type, string json, int depth)
    {
        var item = $"item{depth}";
        return type switch
        {
            NothingType => "(object)null",
            ScalarType { Name: "System.String" } => $"{json}.GetString()",
            ScalarType { Name: "System.Boolean" } => $"{json}.GetBoolean()",
            ScalarType { Name: "System.Char" } => $"{json}.GetString()[0]",
            ScalarType { Name: "System.DateTime" } =>
                $"System.DateTime.Parse({json}.ToString(), {Invariant}, System.Globalization.DateTimeStyles.RoundtripKind)",
            ScalarType scalar => $"{scalar.Name}.Parse({json}.ToString(), {Invariant})",
            ListType list => $"System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select({json}.EnumerateArray(), "
                + $"{item} => {Expression(list.Element, item, depth + 1)}))",
            MapType map => $"System.Linq.Enumerable.ToDictionary({json}.EnumerateObject(), {item} => {item}.Name, "
                + $"{item} => {Expression(map.Element, $"{item}.Value", depth + 1)})",
            RecordType record => $"new {{ {string.Join(", ", record.Fields.Select(field
                => $"@{Identifier(field.Name)} = {Expression(field.Type, $"{json}.GetProperty(\"{field.Name}\")", depth)}"))} }}",
            _ => throw new SharingException($"C# has nothing like a {type}"),
        };
    }

    private static string Identifier(string name) => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name)
        ? name
        : throw new SharingException($"its field '{name}' has no name that C# allows");
}
