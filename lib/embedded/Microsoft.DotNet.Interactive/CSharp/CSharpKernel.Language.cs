using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.CSharp.Language;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.CSharp;

public partial class CSharpKernel :
    IKernelCommandHandler<RequestCompletions>, IKernelCommandHandler<RequestHoverText>, IKernelCommandHandler<RequestSignatureHelp>
{
    Task IKernelCommandHandler<RequestCompletions>.HandleAsync(RequestCompletions command, KernelInvocationContext context)
    {
        var place = Locate(command);
        context.Publish(new CompletionsProduced(Completions.Find(place), command, place.ToLines(place.Word)));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestHoverText>.HandleAsync(RequestHoverText command, KernelInvocationContext context)
    {
        var place = Locate(command);
        var token = place.TokenAtPosition();
        if (FindSymbol(place.Model, token) is not { } symbol)
        {
            return Task.CompletedTask;
        }

        var declaration = SymbolText.Describe(place, symbol);
        var documentation = DocumentationText.Of(symbol).Everything();
        context.Publish(new HoverTextProduced(
            command,
            [
                new FormattedValue("text/markdown", $"```csharp\n{declaration}\n```\n\n{documentation}".TrimEnd()),
                new FormattedValue(PlainTextFormatter.MimeType, $"{declaration}\n\n{documentation}".TrimEnd()),
            ],
            place.ToLines(token.Span)));
        return Task.CompletedTask;
    }

    Task IKernelCommandHandler<RequestSignatureHelp>.HandleAsync(RequestSignatureHelp command, KernelInvocationContext context)
    {
        context.Publish(Calls.Describe(Locate(command), command));
        return Task.CompletedTask;
    }

    private SourcePlace Locate(LanguageServiceCommand command) =>
        new(CreateScript(command.Code, string.Empty).GetCompilation(), command.LinePosition);

    private static ISymbol? FindSymbol(SemanticModel model, SyntaxToken token)
    {
        if (token.Parent is not { } node)
        {
            return null;
        }

        // At "new Name(…)" the constructor tells more than the type.
        SyntaxNode outermost = node.Ancestors().TakeWhile(a => a is QualifiedNameSyntax q && q.Right.Span.Contains(token.Span)).LastOrDefault() ?? node;
        if (outermost.Parent is ObjectCreationExpressionSyntax creation && creation.Type == outermost && Bound(model, creation) is { } constructor)
        {
            return constructor;
        }

        return node is IdentifierNameSyntax or GenericNameSyntax or PredefinedTypeSyntax or ConstructorInitializerSyntax
            ? Bound(model, node)
            : token.IsKind(SyntaxKind.IdentifierToken) ? model.GetDeclaredSymbol(node) : null;
    }

    private static ISymbol? Bound(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetMemberGroup(node).FirstOrDefault();
    }
}
