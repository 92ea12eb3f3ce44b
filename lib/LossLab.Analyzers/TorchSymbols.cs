using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers;

/// <summary>Recognises what is TorchSharp's.</summary>
internal static class TorchSymbols
{
    private static readonly SymbolDisplayFormat s_fullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Whether it is a type of TorchSharp or TorchVision.</summary>
    /// <param name="symbol">The type.</param>
    /// <param name="fullName">Its full name, without type parameters.</param>
    public static bool IsTorch(this ITypeSymbol? symbol, string fullName) =>
        symbol is { ContainingAssembly.Name: "TorchSharp" or "TorchVision" } && symbol.ToDisplayString(s_fullName) == fullName;

    /// <summary>Whether it is TorchSharp's, or derives from what is.</summary>
    /// <inheritdoc cref="IsTorch(ITypeSymbol?, string)"/>
    public static bool DerivesFromTorch(this ITypeSymbol? symbol, string fullName)
    {
        for (; symbol is not null; symbol = symbol.BaseType)
            if (symbol.IsTorch(fullName)) return true;
        return false;
    }

    /// <summary>Whether values of the type are tensors.</summary>
    /// <param name="type">The type.</param>
    public static bool IsTensor(this ITypeSymbol? type) => type.DerivesFromTorch("TorchSharp.torch.Tensor");

    /// <summary>What is converted, where nothing in the code says so.</summary>
    /// <param name="operation">Any operation.</param>
    public static IOperation Unconverted(this IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion) operation = conversion.Operand;
        return operation;
    }

    /// <summary>The operations around one, from the inside, up to the body of the method, lambda or local function.</summary>
    /// <param name="operation">The operation.</param>
    public static IEnumerable<IOperation> Enclosing(this IOperation operation)
    {
        for (IOperation? around = operation.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation or ILocalFunctionOperation) yield break;
            yield return around;
        }
    }
}
