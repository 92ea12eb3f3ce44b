namespace LossLab.NotebookHost.Kernel.Formatters.Members;

/// <summary>A type as the published formatters write it: <c>List&lt;Int32&gt;</c>.</summary>
internal static class ReadableType
{
    /// <summary>The name without namespaces.</summary>
    public static string Of(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(",", type.GetGenericArguments().Select(Of))}>"
        : type.Name;
}
