namespace LossLab.NotebookHost.Kernel.Worker.CSharp;

/// <summary>A type as C# writes it.</summary>
internal static class TypeName
{
    /// <summary>The name by which a cell can declare a variable of the type; <c>object</c> for a type that no cell can name.</summary>
    public static string Of(Type type)
    {
        if (type.IsArray)
            return $"{Of(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        // A type that a cell declares is a member of the cell's own class.
        if (type.FullName?.StartsWith("Submission#", StringComparison.Ordinal) == true)
            return type.IsGenericType ? "object" : type.Name;
        if (!type.IsVisible || (type.IsNested && type.DeclaringType!.IsGenericType))
            return "object";
        var name = $"global::{type.Namespace}.{(type.IsNested ? Local(type.DeclaringType!) + "." : "")}{Local(type)}";
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : name;
    }

    private static string Local(Type type) => type.Name.Split('`')[0];
}
