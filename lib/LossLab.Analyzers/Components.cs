using Microsoft.CodeAnalysis;

namespace LossLab.Analyzers;

/// <summary>What a module has to register.</summary>
internal static class Components
{
    private const string Module = "TorchSharp.torch.nn.Module";
    private const int Deep = 8;

    /// <summary>Whether it is TorchSharp's base class of modules, or one that derives from it.</summary>
    /// <param name="type">The type.</param>
    public static bool IsModule(ITypeSymbol type) => type.DerivesFromTorch(Module);

    /// <summary>Whether it is TorchSharp's base class of modules itself.</summary>
    /// <param name="type">The type.</param>
    public static bool IsModuleItself(ITypeSymbol type) => type.IsTorch(Module);

    /// <summary>
    /// Whether the type is sure to hold parameters: <c>Parameter</c>, a layer of TorchSharp, or a module of this compilation that has such a
    /// field. What is compiled elsewhere does not show its fields.
    /// </summary>
    /// <param name="type">The type of a field or a value.</param>
    public static bool HoldParameters(ITypeSymbol? type) => HoldParameters(type, Deep);

    private static bool HoldParameters(ITypeSymbol? type, int levels)
    {
        if (type is null || levels == 0) return false;
        if (type.DerivesFromTorch("TorchSharp.Modules.Parameter")) return true;
        if (!IsModule(type)) return false;
        for (ITypeSymbol? each = type; each is not null && !IsModuleItself(each); each = each.BaseType)
        {
            if (each is { ContainingAssembly.Name: "TorchSharp" }) return !IsWithoutParameters(each);
            if (each.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && HoldParameters(field.Type, levels - 1))) return true;
        }

        return false;
    }

    private static bool IsWithoutParameters(ITypeSymbol type)
    {
        for (ITypeSymbol? each = type; each is not null; each = each.BaseType)
            if (each.Name is "ParameterLessModule" or "Loss") return true;
        return false;
    }
}
