using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>LL0003: makes doubles of alpha and gamma.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FocalLossFix)), Shared]
public sealed class FocalLossFix : Fix<InvocationExpressionSyntax>
{
    private protected override string Id => FocalLossAnalyzer.Id;

    private protected override string Title => "Give doubles";

    private protected override SyntaxNode? Change(InvocationExpressionSyntax old, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetOperation(old, cancellation).ToCall() is not { } call) return null;
        ExpressionSyntax[] numbers =
        [
            .. new[] { "alpha", "gamma" }.Select(name => call.Argument(name)).OfType<IArgumentOperation>()
                .Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
                .Select(argument => argument.Syntax).OfType<ArgumentSyntax>().Select(argument => argument.Expression),
        ];
        return numbers.Length == 0 ? null : old.ReplaceNodes(numbers, (number, _) => Double(number).WithTriviaFrom(number));
    }

    private static ExpressionSyntax Double(ExpressionSyntax number)
    {
        if (number is IdentifierNameSyntax) return SyntaxFactory.ParseExpression($"(double){number}");
        if (number is not LiteralExpressionSyntax literal) return SyntaxFactory.ParseExpression($"(double)({number})");
        string digits = literal.Token.Text.TrimEnd('f', 'F');
        return SyntaxFactory.ParseExpression(digits.IndexOfAny(['.', 'e', 'E']) < 0 ? digits + ".0" : digits);
    }
}
