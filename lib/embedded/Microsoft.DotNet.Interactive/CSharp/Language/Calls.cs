using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.CSharp.Language;

/// <summary>The methods that a call in the making may mean.</summary>
internal static class Calls
{
    public static SignatureHelpProduced Describe(SourcePlace place, RequestSignatureHelp command)
    {
        if (place.IsInText || FindArguments(place) is not { } arguments)
        {
            return SignatureHelpProduced.Empty(command);
        }

        var methods = Candidates(place.Model, arguments).OrderBy(m => m.Parameters.Length).ToList();
        var argument = arguments.Arguments.GetSeparators().Count(comma => comma.Span.End <= place.Position);
        var bound = place.Model.GetSymbolInfo(arguments.Parent!).Symbol;
        var signature = methods.FindIndex(m => SymbolEqualityComparer.Default.Equals(m, bound) && m.Parameters.Length > argument);
        if (signature < 0)
        {
            signature = Math.Max(0, methods.FindIndex(m => m.Parameters.Length > argument));
        }

        if (methods.Count > 0 && argument < arguments.Arguments.Count && arguments.Arguments[argument].NameColon?.Name.Identifier.Text is { } name)
        {
            argument = Math.Max(0, methods[signature].Parameters.ToList().FindIndex(p => p.Name == name));
        }

        return new SignatureHelpProduced(command, [.. methods.Select(m => ToSignature(place, m))], signature, argument);
    }

    /// <summary>The overloads that an argument list may belong to.</summary>
    public static IReadOnlyList<IMethodSymbol> Candidates(SemanticModel model, BaseArgumentListSyntax arguments) => arguments.Parent switch
    {
        InvocationExpressionSyntax call => Overloads(model, call.Expression),
        ObjectCreationExpressionSyntax creation => Constructors(model, arguments.SpanStart, model.GetSymbolInfo(creation.Type).Symbol as INamedTypeSymbol),
        ImplicitObjectCreationExpressionSyntax creation => Constructors(model, arguments.SpanStart, model.GetTypeInfo(creation).Type as INamedTypeSymbol),
        _ => [],
    };

    private static IReadOnlyList<IMethodSymbol> Overloads(SemanticModel model, ExpressionSyntax expression)
    {
        var group = model.GetMemberGroup(expression).OfType<IMethodSymbol>().ToList();
        return group.Count > 0 ? group
            : model.GetTypeInfo(expression).Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? [invoke]
            : [];
    }

    private static IReadOnlyList<IMethodSymbol> Constructors(SemanticModel model, int position, INamedTypeSymbol? type) =>
        type is null ? [] : [.. type.InstanceConstructors.Where(c => model.IsAccessible(position, c))];

    private static ArgumentListSyntax? FindArguments(SourcePlace place)
    {
        var token = place.Position == 0 ? default : place.Root.FindToken(place.Position - 1);
        return token.Parent?.AncestorsAndSelf().OfType<ArgumentListSyntax>().FirstOrDefault(list =>
            list.OpenParenToken.Span.End <= place.Position
            && (list.CloseParenToken.IsMissing || place.Position <= list.CloseParenToken.SpanStart));
    }

    private static SignatureInformation ToSignature(SourcePlace place, IMethodSymbol method)
    {
        var documentation = DocumentationText.Of(method);
        return new SignatureInformation(
            SymbolText.Describe(place, method),
            new FormattedValue("text/markdown", documentation.Summary),
            [.. method.Parameters.Select(p => new ParameterInformation(
                p.Name, new FormattedValue("text/markdown", documentation.Parameters.GetValueOrDefault(p.Name, string.Empty))))]);
    }
}
