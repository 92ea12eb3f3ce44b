using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers;

/// <summary>LL0015: a training loop whose tensors nobody disposes.</summary>
/// <remarks>
/// Only a loop that goes backward itself, in a method and a type that nowhere name a dispose scope and dispose nothing.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrainingLoopAnalyzer : TrapAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0015";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "Tensors of a training loop pile up",
        "The tensors of this loop wait for the collector, which does not know how large they are: "
        + "begin its body with 'using var scope = torch.NewDisposeScope();'");

    private static readonly string[] s_ways = ["NewDisposeScope", "DisposeScope", "Dispose", "DisposeEverything", "DisposeEverythingBut",
        "MoveToOuterDisposeScope"];

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override void Register(AnalysisContext context) => context.RegisterOperationAction(Look, OperationKind.Loop);

    private static void Look(OperationAnalysisContext context)
    {
        var loop = (ILoopOperation)context.Operation;
        if (!loop.Body.GoesBackward() || loop.Enclosing().Any(around => around is IUsingOperation)) return;
        if (IsLookedAfter(loop.Syntax)) return;
        context.ReportDiagnostic(Diagnostic.Create(s_rule, loop.Syntax.GetFirstToken().GetLocation()));
    }

    /// <summary>Whether the type around the loop, or the program, has to do with disposing. The syntax is enough for not reporting.</summary>
    private static bool IsLookedAfter(SyntaxNode loop)
    {
        if (loop.TypeOrProgram().DescendantNodes().OfType<SimpleNameSyntax>().Any(name => s_ways.Contains(name.Identifier.Text))) return true;
        return loop.DescendantNodes().Any(node => node is UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 });
    }
}
