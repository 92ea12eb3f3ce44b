using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>LL0014: ends the constructor with <c>RegisterComponents()</c>, where there is one constructor, with a body.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RegisterComponentsFix)), Shared]
public sealed class RegisterComponentsFix : Fix<ClassDeclarationSyntax>
{
    private protected override string Id => RegisterComponentsAnalyzer.Id;

    private protected override string Title => "Call RegisterComponents() at the end of the constructor";

    private protected override SyntaxNode? Change(ClassDeclarationSyntax old, SemanticModel model, CancellationToken cancellation)
    {
        ConstructorDeclarationSyntax[] all =
            [.. old.Members.OfType<ConstructorDeclarationSyntax>().Where(one => !one.Modifiers.Any(SyntaxKind.StaticKeyword))];
        if (old.Modifiers.Any(SyntaxKind.PartialKeyword) || all is not { Length: 1 } || all[0].Body is not { } body || HasReturn(body)) return null;
        StatementSyntax call = SyntaxFactory.ParseStatement("RegisterComponents();").WithAdditionalAnnotations(Formatter.Annotation);
        return old.ReplaceNode(body, body.AddStatements(call));
    }

    private static bool HasReturn(SyntaxNode body) =>
        body.DescendantNodes(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>().Any();
}
