using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LossLab.Analyzers.CodeFixes;

/// <summary>The one right change for one diagnostic.</summary>
/// <typeparam name="T">The syntax that is changed: the innermost one of this type where the diagnostic is.</typeparam>
public abstract class Fix<T> : CodeFixProvider
    where T : SyntaxNode
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [Id];

    private protected abstract string Id { get; }

    private protected abstract string Title { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            T? old = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();
            if (old is null || Change(old, model, context.CancellationToken) is not { } changed) continue;
            Document document = context.Document.WithSyntaxRoot(root.ReplaceNode(old, changed));
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(document), Id), diagnostic);
        }
    }

    /// <summary>What comes in the place of <paramref name="old"/>. Null: there is no one right change here.</summary>
    private protected abstract SyntaxNode? Change(T old, SemanticModel model, CancellationToken cancellation);
}
