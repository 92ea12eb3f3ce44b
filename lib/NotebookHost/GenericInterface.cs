namespace LossLab.NotebookHost;

/// <summary>Which generic interface a type has, and with which arguments.</summary>
internal static class GenericInterface
{
    /// <summary>The first interface made of a definition, such as <c>IEnumerable&lt;&gt;</c>; null if the type has none.</summary>
    public static Type? Of(Type type, Type definition) =>
        Array.Find(type.GetInterfaces(), candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == definition);
}
