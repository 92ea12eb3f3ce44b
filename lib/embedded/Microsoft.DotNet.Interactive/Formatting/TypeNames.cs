namespace Microsoft.DotNet.Interactive.Formatting;

internal static class TypeNames
{
    public static string Of(Type type)
    {
        if (type.Name.StartsWith("<>f__AnonymousType", StringComparison.Ordinal))
        {
            return "(anonymous)";
        }

        if (!type.IsGenericType)
        {
            return type.Name;
        }

        var name = type.Name.Split('`')[0];
        return $"{name}<{string.Join(",", type.GenericTypeArguments.Select(Of))}>";
    }
}
