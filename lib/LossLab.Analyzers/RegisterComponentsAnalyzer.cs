using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers;

/// <summary>LL0014: a module that makes modules or parameters for its fields and registers nothing.</summary>
/// <remarks>
/// What is handed to the constructor is left alone: it may be somebody else's on purpose. So is a class whose base is compiled elsewhere,
/// and not TorchSharp's <c>nn.Module</c>: it may register. A loss or an activation has nothing to register.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RegisterComponentsAnalyzer : TrapAnalyzer
{
    /// <summary>The id of what it reports.</summary>
    public const string Id = "LL0014";

    private static readonly DiagnosticDescriptor s_rule = Trap.Descriptor(Id,
        "A module that registers nothing has no parameters",
        "'{0}' does not register '{1}': "
        + "an optimiser does not see its parameters, nor does the state. Call RegisterComponents() at the end of the constructor");

    private static readonly string[] s_registrations =
        ["RegisterComponents", "register_module", "register_parameter", "register_buffer", "add_module"];

    private protected override DiagnosticDescriptor Rule => s_rule;

    private protected override void Register(AnalysisContext context) => context.RegisterSymbolStartAction(Begin, SymbolKind.NamedType);

    private static void Begin(SymbolStartAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.IsAbstract || type.TypeKind != TypeKind.Class || !MayRegisterNothing(type, context.CancellationToken)) return;
        var made = new ConcurrentQueue<IFieldSymbol>();
        context.RegisterOperationAction(
            operation => Initialized((ISymbolInitializerOperation)operation.Operation),
            OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
        context.RegisterOperationAction(
            operation => Assigned((ISimpleAssignmentOperation)operation.Operation, operation.ContainingSymbol), OperationKind.SimpleAssignment);
        context.RegisterSymbolEndAction(end =>
        {
            if (made.OrderBy(field => field.Locations[0].SourceSpan.Start).FirstOrDefault() is { } first)
                end.ReportDiagnostic(Diagnostic.Create(s_rule, type.Locations[0], type.Name, (first.AssociatedSymbol ?? first).Name));
        });

        void Initialized(ISymbolInitializerOperation initializer)
        {
            ImmutableArray<ISymbol> targets = initializer switch
            {
                IFieldInitializerOperation fields => fields.InitializedFields.CastArray<ISymbol>(),
                IPropertyInitializerOperation properties => properties.InitializedProperties.CastArray<ISymbol>(),
                _ => [],
            };
            foreach (ISymbol target in targets) Keep(target, initializer.Value);
        }

        void Assigned(ISimpleAssignmentOperation assignment, ISymbol container)
        {
            if (container is IMethodSymbol { MethodKind: MethodKind.Constructor }
                && assignment.Target is IMemberReferenceOperation { Instance: IInstanceReferenceOperation } member)
                Keep(member.Member, assignment.Value);
        }

        // Those of nested types come here too.
        void Keep(ISymbol target, IOperation value)
        {
            if (target.IsStatic || !SymbolEqualityComparer.Default.Equals(target.ContainingType, type)) return;
            if (!IsMade(value.Unconverted()) || !Components.HoldParameters(value.Unconverted().Type)) return;
            IFieldSymbol? field = target as IFieldSymbol ?? type.GetMembers().OfType<IFieldSymbol>()
                .FirstOrDefault(one => SymbolEqualityComparer.Default.Equals(one.AssociatedSymbol, target));
            if (field is not null) made.Enqueue(field);
        }
    }

    private static bool IsMade(IOperation value) => value switch
    {
        IObjectCreationOperation => true,
        IInvocationOperation call => call.TargetMethod.ContainingType.IsTorch("TorchSharp.torch.nn"), // nn.Linear(…)
        _ => false,
    };

    /// <summary>Whether neither the class nor its bases, down to TorchSharp's own, have a call that registers.</summary>
    private static bool MayRegisterNothing(INamedTypeSymbol type, CancellationToken cancellation)
    {
        for (INamedTypeSymbol? each = type; each is not null; each = each.BaseType)
        {
            if (Components.IsModuleItself(each)) return true;
            if (each.DeclaringSyntaxReferences.IsEmpty) return false;
            if (each.DeclaringSyntaxReferences.Any(part => Registers(part.GetSyntax(cancellation)))) return false;
        }

        return false;
    }

    private static bool Registers(SyntaxNode declaration) => declaration.DescendantNodes().OfType<SimpleNameSyntax>()
        .Any(name => s_registrations.Contains(name.Identifier.Text));
}
