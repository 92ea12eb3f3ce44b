using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>Gives an argument that is missing, or another value to one that is there.</summary>
public abstract class ArgumentFix : Fix<ExpressionSyntax>
{
    private protected abstract string Parameter { get; }

    private protected sealed override SyntaxNode? Change(ExpressionSyntax old, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(old, cancellation).ToCall() is not { } call || Value(call) is not { } value) return null;
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(value);
        if (call.Argument(Parameter) is { ArgumentKind: not ArgumentKind.DefaultValue, Syntax: ArgumentSyntax given })
            return old.ReplaceNode(given.Expression, expression.WithTriviaFrom(given.Expression));
        ArgumentListSyntax? list = old switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (list is null) return null;
        SyntaxToken colon = SyntaxFactory.Token(SyntaxKind.ColonToken).WithTrailingTrivia(SyntaxFactory.Space);
        NameColonSyntax name = SyntaxFactory.NameColon(SyntaxFactory.IdentifierName(Parameter), colon);
        ArgumentSyntax added = SyntaxFactory.Argument(name, default, expression);
        if (list.Arguments.Count > 0) added = added.WithLeadingTrivia(SyntaxFactory.Space);
        return old.ReplaceNode(list, list.AddArguments(added));
    }

    /// <summary>The argument, as C#. Null: it cannot be known here.</summary>
    private protected abstract string? Value(Call call);
}
