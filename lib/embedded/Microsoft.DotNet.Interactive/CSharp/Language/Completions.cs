using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive.CSharp.Language;

/// <summary>What could stand at a place: found among the symbols that the compiler sees there.</summary>
internal static class Completions
{
    private static readonly string[] s_keywords =
    [
        .. SyntaxFacts.GetReservedKeywordKinds()
            .Concat([SyntaxKind.VarKeyword, SyntaxKind.AsyncKeyword, SyntaxKind.AwaitKeyword, SyntaxKind.RecordKeyword,
                SyntaxKind.WhenKeyword, SyntaxKind.WhereKeyword, SyntaxKind.YieldKeyword, SyntaxKind.NameOfKeyword])
            .Select(SyntaxFacts.GetText)
            .Where(text => char.IsLetter(text[0])),
    ];

    public static IReadOnlyCollection<CompletionItem> Find(SourcePlace place)
    {
        if (place.IsInText)
        {
            return [];
        }

        var before = place.BeforeWord;
        if (Container(before) is { } container)
        {
            return ToItems(Members(place, container));
        }

        return before.Kind() switch
        {
            SyntaxKind.NewKeyword => ToItems(place.Model.LookupNamespacesAndTypes(place.ScopePosition)),
            SyntaxKind.UsingKeyword when before.Parent is UsingDirectiveSyntax =>
                [Keyword("static"), .. ToItems(place.Model.LookupNamespacesAndTypes(place.ScopePosition))],
            _ => [.. ArgumentNames(place), .. ToItems(Everything(place)), .. s_keywords.Select(Keyword)],
        };
    }

    /// <summary>What stands left of the dot before the word, if there is a dot.</summary>
    private static ExpressionSyntax? Container(SyntaxToken dot) => dot.Parent switch
    {
        MemberAccessExpressionSyntax access when access.OperatorToken == dot => access.Expression,
        QualifiedNameSyntax name when name.DotToken == dot => name.Left,
        MemberBindingExpressionSyntax binding when binding.OperatorToken == dot =>
            binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(a => a.WhenNotNull.Span.Contains(binding.Span))?.Expression,
        _ => null,
    };

    private static IEnumerable<ISymbol> Members(SourcePlace place, ExpressionSyntax container)
    {
        var model = place.Model;
        var symbol = model.GetSymbolInfo(container).Symbol;
        var type = model.GetTypeInfo(container).Type;
        if (symbol is null && type is null or IErrorTypeSymbol)
        {
            // While a line is being written, the compiler may take "x." and the next line together for a type.
            var expression = SyntaxFactory.ParseExpression(container.ToString());
            symbol = model.GetSpeculativeSymbolInfo(container.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Symbol;
            type = model.GetSpeculativeTypeInfo(container.SpanStart, expression, SpeculativeBindingOption.BindAsExpression).Type;
        }

        if ((symbol as IAliasSymbol)?.Target is { } target)
        {
            symbol = target;
        }

        if (symbol is INamespaceOrTypeSymbol scope)
        {
            return model.LookupSymbols(place.ScopePosition, scope).Where(s => s.IsStatic || s is INamespaceOrTypeSymbol);
        }

        return type is null or IErrorTypeSymbol
            ? []
            : model.LookupSymbols(place.ScopePosition, type, includeReducedExtensionMethods: true)
                .Where(s => !s.IsStatic && s is not INamespaceOrTypeSymbol);
    }

    private static IEnumerable<ISymbol> Everything(SourcePlace place)
    {
        // In an object's initialiser stand its members; as long as there is no "=", it looks like that of a collection.
        if (place.BeforeWord.Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.CommaToken
            && place.BeforeWord.Parent is InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax creation }
            && place.Model.GetTypeInfo(creation).Type is { } type
            && !type.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable))
        {
            return place.Model.LookupSymbols(place.ScopePosition, type)
                .Where(s => !s.IsStatic && s is IPropertySymbol { IsReadOnly: false } or IFieldSymbol { IsReadOnly: false });
        }

        return place.Model.LookupSymbols(place.ScopePosition);
    }

    private static IEnumerable<CompletionItem> ArgumentNames(SourcePlace place) =>
        place.BeforeWord.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CommaToken && place.BeforeWord.Parent is ArgumentListSyntax arguments
            ? Calls.Candidates(place.Model, arguments)
                .SelectMany(method => method.Parameters)
                .DistinctBy(parameter => parameter.Name)
                .Select(parameter => new CompletionItem($"{parameter.Name}:", "Parameter", parameter.Name, $" {parameter.Name}", $"{parameter.Name}: "))
            : [];

    private static List<CompletionItem> ToItems(IEnumerable<ISymbol> symbols) =>
    [
        .. symbols
            .Where(s => s.CanBeReferencedByName && !s.IsImplicitlyDeclared && s.Name is not ("_" or "<Main>$") && !s.Name.StartsWith('<'))
            .DistinctBy(s => s.Name)
            .OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase)
            .Select(s => new CompletionItem(s.Name, SymbolKinds.Name(s), insertText: Escape(s.Name))),
    ];

    /// <summary>A name that is a keyword, too, such as that of <c>Tensor.@float()</c>, needs its sign.</summary>
    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : $"@{name}";

    private static CompletionItem Keyword(string text) => new(text, "Keyword");
}
