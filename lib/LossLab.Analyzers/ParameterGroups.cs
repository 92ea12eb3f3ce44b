using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers;

/// <summary>How many groups of parameters an optimiser has, as far as the code around it shows.</summary>
internal static class ParameterGroups
{
    /// <summary>Whether there are two groups or more. Where that cannot be seen: false.</summary>
    /// <param name="optimizer">The optimiser: made here, or in a local variable.</param>
    public static bool AreSeveral(IOperation optimizer)
    {
        IOperation made = optimizer.Unconverted();
        if (made is not ILocalReferenceOperation reference) return Count(made) > 1;
        List<IOperation> statements = [.. Block(reference)];
        if (statements.Any(statement => Assigns(statement, reference.Local))) return false;
        int count = Initializer(statements, reference.Local) is { } initializer ? Count(initializer) : 0;
        return count > 0 && count + statements.Sum(statement => Added(statement, reference.Local)) > 1;
    }

    /// <summary>The statements of the block that declares the variable, before those that use it here.</summary>
    private static IEnumerable<IOperation> Block(ILocalReferenceOperation reference)
    {
        foreach (IBlockOperation block in reference.Enclosing().OfType<IBlockOperation>())
            if (block.Locals.Contains(reference.Local, SymbolEqualityComparer.Default))
                return block.Operations.TakeWhile(statement => !statement.Syntax.Span.Contains(reference.Syntax.Span));
        return [];
    }

    private static IOperation? Initializer(IEnumerable<IOperation> statements, ILocalSymbol local) =>
        statements.SelectMany(statement => statement.DescendantsAndSelf()).OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))
            ?.GetVariableInitializer()?.Value.Unconverted();

    private static bool Assigns(IOperation statement, ILocalSymbol local) =>
        statement.DescendantsAndSelf().OfType<IAssignmentOperation>().Any(assignment => IsLocal(assignment.Target, local));

    /// <summary>The calls of add_param_group in a statement of the block itself, which is certain to run.</summary>
    private static int Added(IOperation statement, ILocalSymbol local) =>
        statement is IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod.Name: "add_param_group" } call }
        && call.Instance is { } instance && IsLocal(instance.Unconverted(), local) ? 1 : 0;

    private static bool IsLocal(IOperation operation, ILocalSymbol local) =>
        operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    /// <summary>The groups of an optimiser that is made here. 0: not known.</summary>
    private static int Count(IOperation made) =>
        made.ToCall() is { } call && made.Type.DerivesFromTorch("TorchSharp.torch.optim.Optimizer")
            ? Groups(call)
            : 0;

    private static int Groups(Call call)
    {
        if (!call.TakesGroups()) return 1;
        return call.Argument(call.Method.Parameters[0].Name)?.Value.Unconverted() switch
        {
            ICollectionExpressionOperation list when !list.Elements.OfType<ISpreadOperation>().Any() => list.Elements.Length,
            IArrayCreationOperation { Initializer: { } elements } => elements.ElementValues.Length,
            _ => 0,
        };
    }
}
