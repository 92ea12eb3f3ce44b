using Microsoft.CodeAnalysis;

namespace Microsoft.DotNet.Interactive.CSharp.Language;

/// <summary>A symbol as its declaration reads.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword);

    private static readonly SymbolDisplayFormat s_ofCell = s_format.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType);

    private static readonly SymbolDisplayFormat s_type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat s_typeOfCell = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters, kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword);

    public static string Describe(SourcePlace place, ISymbol symbol)
    {
        // What a cell declares is a member of a class that its author never wrote.
        var isOfCell = symbol.ContainingType is { IsScriptClass: true };
        var text = symbol is INamedTypeSymbol { TypeKind: not TypeKind.Delegate }
            ? symbol.ToDisplayString(isOfCell ? s_typeOfCell : s_type)
            : symbol.ToMinimalDisplayString(place.Model, place.Position, isOfCell ? s_ofCell : s_format);
        return symbol switch
        {
            ILocalSymbol => $"(local variable) {text}",
            IParameterSymbol => $"(parameter) {text}",
            IFieldSymbol when isOfCell => $"(variable) {text}",
            _ => text,
        };
    }
}
