namespace Microsoft.DotNet.Interactive.Formatting;

public abstract class TypeFormatter<T> : ITypeFormatter<T>
{
    protected TypeFormatter(Type? type = null) => Type = type ?? typeof(T);

    public abstract string MimeType { get; }

    public Type Type { get; }

    public abstract bool Format(T value, FormatContext context);

    bool ITypeFormatter.Format(object? instance, FormatContext context) =>
        instance is T or null && Format((T)instance!, context);
}
