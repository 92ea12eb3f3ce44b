using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers;

/// <summary>From operations to calls.</summary>
internal static class CallExtensions
{
    /// <summary>The call that an operation is. Null: it is none.</summary>
    /// <param name="operation">The operation.</param>
    public static Call? ToCall(this IOperation? operation) => operation switch
    {
        IInvocationOperation invocation => new Call(invocation, invocation.TargetMethod, invocation.Arguments),
        IObjectCreationOperation { Constructor: { } constructor } creation => new Call(creation, constructor, creation.Arguments),
        _ => null,
    };
}
