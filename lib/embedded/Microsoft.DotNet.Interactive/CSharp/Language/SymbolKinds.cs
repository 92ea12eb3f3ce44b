using Microsoft.CodeAnalysis;

namespace Microsoft.DotNet.Interactive.CSharp.Language;

/// <summary>What a symbol is, in the words that editors have icons for.</summary>
internal static class SymbolKinds
{
    public static string Name(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.TypeKind == TypeKind.Struct ? "Structure" : type.TypeKind.ToString(),
        IMethodSymbol { IsExtensionMethod: true } => "ExtensionMethod",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "EnumMember",
        IFieldSymbol { ContainingType.IsScriptClass: true } => "Local",
        IFieldSymbol { IsConst: true } => "Constant",
        _ => symbol.Kind.ToString(),
    };
}
