using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>An analyzer of one trap that a call shows.</summary>
public abstract class CallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    private protected abstract DiagnosticDescriptor Rule { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(Look, OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private protected abstract bool IsTrap(Call call);

    private void Look(OperationAnalysisContext context)
    {
        if (context.Operation.ToCall() is { } call && IsTrap(call))
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Operation.Syntax.GetLocation()));
    }
}
