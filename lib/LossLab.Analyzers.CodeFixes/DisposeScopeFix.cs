using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>LL0015: begins the body of the loop with a dispose scope, where no tensor is seen to leave the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DisposeScopeFix)), Shared]
public sealed class DisposeScopeFix : Fix<StatementSyntax>
{
    private protected override string Id => TrainingLoopAnalyzer.Id;

    private protected override string Title => "Begin the loop's body with a dispose scope";

    private protected override SyntaxNode? Change(StatementSyntax old, SemanticModel model, CancellationToken cancellation)
    {
        StatementSyntax? body = old switch
        {
            ForStatementSyntax loop => loop.Statement,
            CommonForEachStatementSyntax loop => loop.Statement,
            WhileStatementSyntax loop => loop.Statement,
            DoStatementSyntax loop => loop.Statement,
            _ => null,
        };
        if (body is not BlockSyntax block || model.GetOperation(block, cancellation) is not { } operation || LetsOut(operation, block)) return null;
        if (IsNamed(model, block, "scope") || block.DescendantTokens().Any(token => token.ValueText == "scope")) return null;
        string call = IsNamed(model, block, "NewDisposeScope") ? "NewDisposeScope()" : "torch.NewDisposeScope()";
        StatementSyntax scope = SyntaxFactory.ParseStatement($"using var scope = {call};")
            .WithTrailingTrivia(LineEnd(block)).WithAdditionalAnnotations(Formatter.Annotation);
        return old.ReplaceNode(block, block.WithStatements(block.Statements.Insert(0, scope)));
    }

    private static bool IsNamed(SemanticModel model, SyntaxNode place, string name) => !model.LookupSymbols(place.SpanStart, name: name).IsEmpty;

    /// <summary>An end of a line as the file has them.</summary>
    private static SyntaxTrivia LineEnd(SyntaxNode near) => near.SyntaxTree.GetRoot().DescendantTrivia()
        .FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)) is { RawKind: not 0 } end
            ? end
            : SyntaxFactory.ElasticCarriageReturnLineFeed;

    /// <summary>Whether a tensor is put into something from outside the loop.</summary>
    private static bool LetsOut(IOperation body, SyntaxNode block) => body.Descendants().Any(operation => operation switch
    {
        IAssignmentOperation assignment => HoldsTensor(assignment.Value.Unconverted().Type)
            && !(assignment.Target is ILocalReferenceOperation local && block.Span.Contains(local.Local.DeclaringSyntaxReferences[0].Span)),
        // Calls on other objects than tensors, optimisers and modules may keep what they get.
        IInvocationOperation { Instance.Type: { } type, TargetMethod.Name: "Add" or "AddRange" or "Enqueue" or "Push" or "Insert" or "TryAdd" } call =>
            !type.IsTensor() && call.Arguments.Any(argument => HoldsTensor(argument.Value.Unconverted().Type)),
        IReturnOperation => true,
        _ => false,
    });

    private static bool HoldsTensor(ITypeSymbol? type) =>
        type is null or { TypeKind: TypeKind.Array } or INamedTypeSymbol { IsTupleType: true } || type.IsTensor();
}
