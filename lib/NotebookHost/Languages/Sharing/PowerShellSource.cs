namespace LossLab.NotebookHost.Languages.Sharing;

/// <summary>PowerShell that makes a value from its JSON.</summary>
internal static class PowerShellSource
{
    private const string Invariant = "[System.Globalization.CultureInfo]::InvariantCulture";

    /// <summary>An expression for the value.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="json">An expression for its <c>JsonElement</c>.</param>
    public static string Expression(SharedType type, string json) => Expression(type, json, 0);

    // A comma keeps a list in one piece where PowerShell would take it apart.
    private static string Expression(SharedType type, string json, int depth)
    {
        var item = $"$item{depth}";
        return type switch
        {
            ScalarType { Name: "System.String" } => $"{json}.GetString()",
            ScalarType { Name: "System.Boolean" } => $"{json}.GetBoolean()",
            ScalarType { Name: "System.Char" } => $"[char]{json}.GetString()",
            ScalarType { Name: "System.DateTime" } =>
                $"[System.DateTime]::Parse({json}.ToString(), {Invariant}, [System.Globalization.DateTimeStyles]::RoundtripKind)",
            ScalarType scalar => $"[{scalar.Name}]::Parse({json}.ToString(), {Invariant})",
            ListType list => $"{Cast(list)}@(foreach ({item} in {json}.EnumerateArray()) {{ {Piece(list.Element, item, depth + 1)} }})",
            MapType map => $"$($map{depth} = [ordered]@{{}}; foreach ({item} in {json}.EnumerateObject()) "
                + $"{{ $map{depth}[{item}.Name] = {Expression(map.Element, $"{item}.Value", depth + 1)} }}; $map{depth})",
            RecordType record => $"[pscustomobject][ordered]@{{ {string.Join("; ", record.Fields.Select(field
                => $"{Quoted(field.Name)} = {Expression(field.Type, $"{json}.GetProperty({Quoted(field.Name)})", depth)}"))} }}",
            _ => "$null",
        };
    }

    private static string Cast(ListType list) => list.Element is ScalarType scalar ? $"[{scalar.Name}[]]" : "";

    private static string Piece(SharedType type, string json, int depth) =>
        type is ListType ? $", ({Expression(type, json, depth)})" : Expression(type, json, depth);

    private static string Quoted(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
