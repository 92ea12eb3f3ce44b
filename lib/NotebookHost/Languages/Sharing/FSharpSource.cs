namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>F# that makes a value from its JSON.</summary>
internal static class FSharpSource
{
    private const string Invariant = "System.Globalization.CultureInfo.InvariantCulture";

    /// <summary>An expression of the value's type.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="json">An expression for its <c>JsonElement</c>.</param>
    public static string Expression(SharedType type, string json) => Expression(type, json, 0);

    private static string Expression(SharedType type, string json, int depth)
    {
        var item = $"item{depth}";
        return type switch
        {
            ScalarType { Name: "System.String" } => $"{json}.GetString()",
            ScalarType { Name: "System.Boolean" } => $"{json}.GetBoolean()",
            ScalarType { Name: "System.Char" } => $"{json}.GetString().[0]",
            ScalarType { Name: "System.DateTime" } =>
                $"System.DateTime.Parse({json}.ToString(), {Invariant}, System.Globalization.DateTimeStyles.RoundtripKind)",
            ScalarType scalar => $"{scalar.Name}.Parse({json}.ToString(), {Invariant})",
            ListType list => $"[| for {item} in {json}.EnumerateArray() -> {Expression(list.Element, item, depth + 1)} |]",
            MapType map => $"Map.ofList [ for {item} in {json}.EnumerateObject() -> {item}.Name, {Expression(map.Element, $"{item}.Value", depth + 1)} ]",
            RecordType { Fields.Count: > 0 } record => $"{{| {string.Join("; ", record.Fields.Select(field
                => $"``{Identifier(field.Name)}`` = {Expression(field.Type, $"{json}.GetProperty(\"{field.Name}\")", depth)}"))} |}}",
            _ => "(null : obj)",
        };
    }

    private static string Identifier(string name) => name.All(character => char.IsLetterOrDigit(character) || character is '_' or ' ')
        ? name
        : throw new SharingException($"its field '{name}' has no name that F# allows");
}
