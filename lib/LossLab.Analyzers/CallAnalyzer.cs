using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LossLab.Analyzers;

/// <summary>An analyzer of one trap that a call shows.</summary>
public abstract class CallAnalyzer : TrapAnalyzer
{
    private protected sealed override void Register(AnalysisContext context) =>
        context.RegisterOperationAction(Look, OperationKind.Invocation, OperationKind.ObjectCreation);

    private protected abstract bool IsTrap(Call call);

    private void Look(OperationAnalysisContext context)
    {
        if (context.Operation.ToCall() is { } call && IsTrap(call))
            context.ReportDiagnostic(Diagnostic.Create(Rule, call.Operation.Syntax.GetLocation()));
    }
}
