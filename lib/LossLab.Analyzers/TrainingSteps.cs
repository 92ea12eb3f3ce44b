using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LossLab.Analyzers;

/// <summary>Recognises the steps of a training.</summary>
internal static class TrainingSteps
{
    /// <summary>Whether the body of a loop itself, and no loop or function inside, makes a tensor and goes backward.</summary>
    /// <param name="body">The body.</param>
    public static bool GoesBackward(this IOperation body) =>
        body is not ILoopOperation && Has(body, IsBackward) && Has(body, MakesTensor);

    private static bool Has(IOperation operation, Func<IOperation, bool> wanted) =>
        wanted(operation) || operation.ChildOperations.Any(child =>
            child is not (ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation) && Has(child, wanted));

    private static bool IsBackward(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { Name: "backward" } method }
        && (method.ContainingType.IsTorch("TorchSharp.torch.Tensor") || method.ContainingType.IsTorch("TorchSharp.torch.autograd"));

    private static bool MakesTensor(IOperation operation) =>
        operation is IInvocationOperation or IBinaryOperation or IUnaryOperation && operation.Type.IsTensor();
}
